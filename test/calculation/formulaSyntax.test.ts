import fc from 'fast-check';
import { type FormulaPlace, fromEnglish, toEnglish } from '../../local/calculation/formulaSyntax';
import { FormulaParseError } from '../../local/calculation/formulaTokens';

const SIZES: Record<string, { rows: number; columns: number }> = {
  visits: { rows: 5000, columns: 12 },
  "mikko's täb; 2,5": { rows: 77, columns: 5 },
};
const sizeOf = (sheet?: string) => (sheet === undefined ? { rows: 1000, columns: 26 } : SIZES[sheet.toLowerCase()]);
const finnish: FormulaPlace = { locale: 'fi_FI', mode: 'locale-parsed', sizeOf };
const places: FormulaPlace[] = [
  finnish,
  { locale: 'fi_FI', mode: 'en-always', sizeOf },
  { locale: 'en_US', mode: 'locale-parsed', sizeOf },
  { locale: 'en_US', mode: 'en-always', sizeOf },
];
const english = places[1];

describe('Finnish formulas in English', () => {
  test.each([
    ['=SUM(A1;B2)', '=SUM(A1,B2)'],
    ['=SUM(1,2)', '=SUM(1.2)'],
    ['=SUM(1,5;2)', '=SUM(1.5,2)'],
    ['=IF(A1>=0,5;"a;b,c";"sanoi ""kyllä; 1,5""")', '=IF(A1>=0.5,"a;b,c","sanoi ""kyllä; 1,5""")'],
    ['={1,5\\2;3\\4}', '={1.5,2;3,4}'],
    ['=SUM({1\\2;3\\4};5)', '=SUM({1,2;3,4},5)'],
    ["='Mikko''s täb; 2,5'!A1*1,5", "='Mikko''s täb; 2,5'!A1*1.5"],
    ['=IF(A1;;2)', '=IF(A1,,2)'],
    ['=1,5E-3+50%', '=1.5E-3+50%'],
    ['=IFERROR(A1/B1;#N/A)', '=IFERROR(A1/B1,#N/A)'],
    ['=-A1^2&"x"<>B1', '=-A1^2&"x"<>B1'],
    ['= SUM( A1 ; B1 )', '= SUM( A1 , B1 )'],
    ['=Päätös!A1', '=Päätös!A1'],
    ['=CHISQ.INV.RT(0,05;2)', '=CHISQ.INV.RT(0.05,2)'],
    ['=(N($B2)=3)*(N("abm:plan.on_track")=0)', '=(N($B2)=3)*(N("abm:plan.on_track")=0)'],
  ])('%s is %s, and back', (workbook, univer) => {
    expect(toEnglish(workbook, finnish)).toBe(univer);
    expect(fromEnglish(univer, finnish)).toBe(workbook);
  });

  test.each(['=SUM(A1,B2)', '=A1,5', '=SUM(1,2,3)', '=SUM(1.5;2)', '=1;2', '={1,2}&A1\\B1', '=A1\\B1'])('%s does not parse', (formula) => {
    expect(() => toEnglish(formula, finnish)).toThrow(FormulaParseError);
  });

  test('what people type may use commas between arguments, but a comma inside a number stays a decimal comma', () => {
    const typed = { ...finnish, lenient: true as const };
    expect(toEnglish('=REACH_PCT(A2,B2)', typed)).toBe('=REACH_PCT(A2,B2)');
    expect(toEnglish('=SQL_COST(A2,5)', typed)).toBe('=SQL_COST(A2,5)');
    expect(toEnglish('=SUM(1,2)', typed)).toBe('=SUM(1.2)');
  });
});

describe('formulas of a workbook that reads English', () => {
  test.each(['=SUM(1,2)', '=SUM({1,2;3,4},0.5)', '=SUM(.5,2.)', '=IF(A1,,2)'])('%s stays as it is', (formula) => {
    for (const place of places.slice(1)) {
      expect(toEnglish(formula, place)).toBe(formula);
      expect(fromEnglish(formula, place)).toBe(formula);
    }
  });
  test('a semicolon separates arguments in every locale', () => expect(toEnglish('=SUM(1;{1;2})', english)).toBe('=SUM(1,{1;2})'));
});

test.each([
  '',
  'SUM(1)',
  '=',
  '= ',
  '=SUM(',
  '=SUM)',
  '=(1}',
  '="open',
  "='open!A1",
  '=1+',
  '=*2',
  '=2 3',
  '=A1 B1',
  '=SUM(A1*)',
  '=SUM(*A1)',
  '=1+*2',
  '=A1!',
  '={}',
  '={1,}',
  '=%',
])('no locale parses "%s"', (formula) => {
  for (const place of places) expect(() => toEnglish(formula, place)).toThrow(FormulaParseError);
});

describe('open ranges', () => {
  test.each([
    ['=SUM(A2:A)', '=SUM(A2:A1000)'],
    ['=SUM($A$2:$C)', '=SUM($A$2:$C1000)'],
    ['=SUM(Visits!B2:B)', '=SUM(Visits!B2:B5000)'],
    ["=SUM('Mikko''s täb; 2,5'!B2:B)", "=SUM('Mikko''s täb; 2,5'!B2:B77)"],
    ['=SUM(B2:2)', '=SUM(B2:Z2)'],
  ])('%s reaches to the edge of its sheet: %s', (open, closed) => {
    for (const place of places) {
      expect(toEnglish(open, place)).toBe(closed);
      expect(fromEnglish(closed, place)).toBe(open);
    }
  });
  test.each(['=SUM(A:A)', '=SUM(2:2)', '=SUM(A1:B2)', '=SUM(A1:A1000)', '=INDEX(A1:INDEX(B:B,2),1)'])('%s stays as it is', (formula) => {
    expect(toEnglish(formula, english)).toBe(formula);
    expect(fromEnglish(formula, english)).toBe(formula);
  });
});

const cell = fc.tuple(fc.constantFrom('A', '$B', 'Z'), fc.integer({ min: 2, max: 900 })).map(([column, row]) => `${column}${row}`);
const sheet = fc.constantFrom('', 'Visits!', "'Mikko''s täb; 2,5'!");
const atom = fc.oneof(
  fc.tuple(sheet, cell).map(([name, at]) => name + at),
  fc.tuple(sheet, cell).map(([name, at]) => `${name}${at}:C`),
  fc.tuple(sheet, fc.constantFrom('A:C', '3:4', 'A2:C7')).map(([name, range]) => name + range),
  fc.integer({ min: 0, max: 1e6 }).map(String),
  fc.tuple(fc.nat(999), fc.nat(99)).map(([whole, part]) => `${whole}.${part}`),
  fc.string({ maxLength: 8 }).map((text) => `"${text.replace(/"/g, '""')}"`),
  fc.constantFrom('TRUE', '#N/A', '{1.5,2;3,-4}', '{"a;b";"c,d"}', 'a_name'),
);
const { formula: anyFormula } = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    atom,
    fc.tuple(tie('formula'), fc.constantFrom('+', '-', '*', '/', '^', '&', '=', '<>', '<=', ' > '), tie('formula')).map((parts) => parts.join('')),
    fc
      .tuple(fc.constantFrom('SUM', 'IF', 'CHISQ.INV.RT', 'REACH_PCT'), fc.array(tie('formula'), { minLength: 1, maxLength: 3 }))
      .map(([name, list]) => `${name}(${list.join(',')})`),
    tie('formula').map((inner) => `(${inner})%`),
    tie('formula').map((inner) => `-${inner}`),
  ),
}));

test('every formula comes back from English as it was, and means the same in every workbook', () => {
  fc.assert(
    fc.property(anyFormula, (body) => {
      const formula = `=${body}`;
      const closed = toEnglish(formula, english);
      for (const place of places) {
        const local = fromEnglish(closed, place);
        expect(toEnglish(local, place)).toBe(closed);
        expect(fromEnglish(toEnglish(local, place), place)).toBe(local);
      }
      expect(fromEnglish(closed, english)).toBe(formula);
    }),
  );
});
