import { storeFormula, storeTypedFormula } from '../../../local/host/formulas/storeFormula';
import { stage } from '../stage';

const ENGLISH = { locale: 'fi_FI', mode: 'en-always' } as const;
const FINNISH = { locale: 'fi_FI', mode: 'locale-parsed' } as const;
const AMERICAN = { locale: 'en_US', mode: 'locale-parsed' } as const;

describe('a formula that a script writes', () => {
  test.each([
    ['=SUM(A1,2)', '=SUM(A1,2)'],
    ['=SUM(A1;2)', '=SUM(A1,2)'],
    ['=IF(A1="a;b";1;2)', '=IF(A1="a;b",1,2)'],
    ['={1;2}', '={1;2}'],
    ["=SUM('a;b'!A1;1.5)", "=SUM('a;b'!A1,1.5)"],
    ['SUM(1)', '=SUM(1)'],
  ])('en-always reads %j', (text, stored) => {
    expect(storeFormula(text, ENGLISH)).toEqual({ f: stored });
    expect(storeFormula(text, AMERICAN)).toEqual({ f: stored });
  });
  test.each(['=SUM(A1;2)', '=SUM(1,2)', '=IF(A1="a,b";1,5;2)', "='a,b'!A1", '=NORM.DIST(1;2;3;TRUE)'])('the Finnish locale reads %j', (text) =>
    expect(storeFormula(text, FINNISH)).toEqual({ f: text }),
  );
  test.each(['=SUM(A1,2)', '=IF(A1,B1,C1)', '=SUM(1,2,3)', '=A1*0.5'])('the Finnish locale cannot read %j', (text) =>
    expect(storeFormula(text, FINNISH)).toEqual({ f: text, e: '#ERROR!', why: 'Formula parse error.' }),
  );
  test.each(['=SUM(1', '=1)', '="open', '=)('])('nobody can read %j', (text) => {
    for (const place of [ENGLISH, FINNISH, AMERICAN]) expect(storeFormula(text, place)).toMatchObject({ e: '#ERROR!' });
  });
});

describe('a formula that a person types', () => {
  test('is in the syntax of the locale and stored in that of the mode', () => {
    expect(storeTypedFormula('=REACH_PCT(A2;1,5)', FINNISH)).toEqual({ f: '=REACH_PCT(A2;1,5)' });
    expect(storeTypedFormula('=REACH_PCT(A2;1,5)', ENGLISH)).toEqual({ f: '=REACH_PCT(A2,1.5)' });
    expect(storeTypedFormula('=REACH_PCT(A2,B2)', ENGLISH)).toMatchObject({ e: '#ERROR!' });
    expect(storeTypedFormula('=REACH_PCT(A2,B2)', AMERICAN)).toEqual({ f: '=REACH_PCT(A2,B2)' });
  });
});

describe('the separator probe', () => {
  const answer = (locale: 'en_US' | 'fi_FI', formulaMode: 'en-always' | 'locale-parsed', formula = '=SUM(1,2)', name = '_abm') => {
    const { book } = stage({ locale, formulaMode });
    return book.insertSheet(name).getRange('B2').setFormula(formula).getValue();
  };
  test('is answered at once: 3 where the comma separates, 1.2 where it is the decimal mark', () => {
    expect([answer('en_US', 'locale-parsed'), answer('en_US', 'en-always'), answer('fi_FI', 'en-always'), answer('fi_FI', 'locale-parsed')]).toEqual([
      3, 3, 3, 1.2,
    ]);
  });
  test('nothing else is answered: no other formula, no other sheet', () => {
    expect(() => answer('en_US', 'en-always', '=SUM(1,3)')).toThrow('the result of a formula written in this execution was read: _abm!B2');
    expect(() => answer('en_US', 'en-always', '=SUM(1,2)', 'Plan')).toThrow('was read: Plan!B2');
  });
  test('in the snapshot it is a formula with its value', () => {
    const { host, book } = stage();
    book.insertSheet('_abm').getRange('A1').setValue('=SUM(1,2)');
    expect(host.snapshot().sheets[1].cells[1][1]).toEqual({ f: '=SUM(1,2)', v: 3 });
  });
});
