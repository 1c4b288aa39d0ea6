import fc from 'fast-check';
import { call } from '../../../src/sheet/formula/call';
import { formulaOf } from '../../../src/sheet/formula/formulaOf';
import { lookup } from '../../../src/sheet/formula/lookup';
import { normaliseFormula } from '../../../src/sheet/formula/normaliseFormula';
import { type RenderContext, render } from '../../../src/sheet/formula/render';
import { find, own, text } from '../../../src/sheet/formula/token';
import { wholeRatio } from '../../../src/sheet/formula/wholeRatio';

const context = (separator: ',' | ';'): RenderContext => ({
  separator,
  ownRef: (column) => `$M14:${column}`,
  findRef: (tab, key, column) => lookup({ values: `${tab}!${column}`, keys: `${tab}!id`, key, separator }),
  areaRef: ({ tab, from, to, rows }) => `${tab}!${from}:${to}(${rows})`,
});

describe('a formula', () => {
  const formula = call('IF', formulaOf(own('n'), '>0'), text('say "yes"; or, no'), call('MAX', '1', find('goals', 'ctr', 'goal')));

  test('is written with the separator that the spreadsheet wants', () => {
    expect(render(formula, context(','))).toBe('=IF($M14:n>0,"say ""yes""; or, no",MAX(1,INDEX(goals!goal,MATCH("ctr",goals!id,0))))');
    expect(render(formula, context(';'))).toBe('=IF($M14:n>0;"say ""yes""; or, no";MAX(1;INDEX(goals!goal;MATCH("ctr";goals!id;0))))');
  });

  test('is a flat list of tokens, whatever is put into what', () => {
    expect(formulaOf('1-', formulaOf(own('a'), formulaOf('*', own('b'))))).toEqual(['1-', { own: 'a' }, '*', { own: 'b' }]);
  });

  test('of a function without arguments has none', () => {
    expect(render(call('TRUE'), context(';'))).toBe('=TRUE()');
  });
});

describe('a share as a ratio of whole numbers', () => {
  test.each([
    [0.95, '(19/20)'],
    [0.5, '(1/2)'],
    [0.999, '(999/1000)'],
  ])('%s is %s', (share, ratio) => {
    expect(wholeRatio(share)).toBe(ratio);
  });

  test('gives the share back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (millionths) => {
        const [over, under] = wholeRatio(millionths / 1e6)
          .slice(1, -1)
          .split('/')
          .map(Number);
        expect(over / under).toBe(millionths / 1e6);
      }),
    );
  });
});

describe('formulas are compared', () => {
  test('without regard to case, blanks and separators outside of strings', () => {
    expect(normaliseFormula('=if( a1 ; "Yes; no" ; 0 )')).toBe(normaliseFormula('=IF(A1,"Yes; no",0)'));
  });
  test('with regard to what stands in strings and in names of sheets', () => {
    expect(normaliseFormula('=IF(A1,"Yes",0)')).not.toBe(normaliseFormula('=IF(A1,"yes",0)'));
    expect(normaliseFormula("='Account plan'!a1")).toBe("='Account plan'!A1");
    expect(normaliseFormula("='account plan'!A1")).not.toBe("='Account plan'!A1");
  });
  test('with doubled quotes inside a string', () => {
    expect(normaliseFormula('="a ""b; c"" d"&x1')).toBe('="a ""b; c"" d"&X1');
  });
  test('alike after one round or two, whatever is typed', () => {
    const piece = fc.constantFrom('"a, B"', ' ', ';', ',', 'if(', 'A1', ')', "'my Sheet'!", '""', '"x""y"');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const once = normaliseFormula(`=${pieces.join('')}`);
        expect(normaliseFormula(once)).toBe(once);
      }),
    );
  });
});
