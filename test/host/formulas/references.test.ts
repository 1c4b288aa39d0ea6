import * as fc from 'fast-check';
import { deletedLines, insertedLines, movedLines } from '../../../local/host/formulas/lineChange';
import { mapReferences, piecesOf, printReference } from '../../../local/host/formulas/reference';
import { type Stage, stage } from '../stage';

describe('finding references', () => {
  const found = (formula: string) => piecesOf(formula).flatMap((piece) => (piece.reference ? [printReference(piece.reference)] : []));
  test.each([
    ['=A1+$B$2', ['A1', '$B$2']],
    ['=SUM(A1:B2;C:C;2:3;$D2:D;A2:$B)', ['A1:B2', 'C:C', '2:3', '$D2:D', 'A2:$B']],
    ["=Plan!A1+'Deal history'!B:B+'it''s'!C3", ['Plan!A1', "'Deal history'!B:B", "'it''s'!C3"]],
    ['=Syötteet!A1', ['Syötteet!A1']],
    ['="A1"&"say ""B2"""', []],
    ['=LOG10(A1)+BIN2DEC(1)+ABC_1+A1B', ['A1']],
    ['=1E5+2e-3', []],
    ['=IF(TRUE;1;2)', []],
    ["='Q1'!A1", ["'Q1'!A1"]],
  ])('%s', (formula, names) => expect(found(formula)).toEqual(names));
  test('text that is not changed comes back as it was', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(mapReferences(text, (reference) => reference)).toBe(text);
        expect(
          piecesOf(text)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

/** formulas in column Z of sheet Calc, looked at after something happened to sheet Data */
function formulasAfter(formulas: string[], act: (on: Stage, data: GoogleAppsScript.Spreadsheet.Sheet) => void): string[] {
  const on = stage();
  const data = on.sheet.setName('Data');
  const calc = on.book.insertSheet('Calc');
  calc.getRange(1, 26, formulas.length, 1).setFormulas(formulas.map((formula) => [formula]));
  act(on, data);
  return calc
    .getRange(1, 26, formulas.length, 1)
    .getFormulas()
    .map(([formula]) => formula);
}

describe('references follow what happens to their sheet', () => {
  test('inserted rows push later rows and widen ranges around them', () => {
    expect(
      formulasAfter(['=Data!A4', '=Data!A5', '=Data!$A$2:B9', '=SUM(Data!A2:A)', '=Data!A:A', '=A5', '=Data!A1:A4'], (_, data) =>
        data.insertRowsBefore(5, 2),
      ),
    ).toEqual(['=Data!A4', '=Data!A7', '=Data!$A$2:B11', '=SUM(Data!A2:A)', '=Data!A:A', '=A5', '=Data!A1:A4']);
  });
  test('deleted rows narrow ranges; what is wholly gone becomes #REF!', () => {
    expect(
      formulasAfter(['=Data!A2', '=Data!A4+1', '=Data!A2:A3', '=SUM(Data!A1:A9)', '=Data!A3:A5', '=Data!3:9'], (_, data) => data.deleteRows(2, 2)),
    ).toEqual(['=#REF!', '=Data!A2+1', '=#REF!', '=SUM(Data!A1:A7)', '=Data!A2:A3', '=Data!2:7']);
  });
  test('inserted and deleted columns do the same', () => {
    expect(formulasAfter(['=Data!B1', '=Data!A:C', '=Data!2:2'], (_, data) => data.insertColumnsBefore(2, 1))).toEqual([
      '=Data!C1',
      '=Data!A:D',
      '=Data!2:2',
    ]);
    expect(formulasAfter(['=Data!B1', '=Data!A:C', '=Data!B:B'], (_, data) => data.deleteColumns(2, 1))).toEqual(['=#REF!', '=Data!A:B', '=#REF!']);
  });
  test('a moved column takes its references along', () => {
    const formulas = ['=Data!A1', '=Data!B1', '=Data!D1', '=Data!A:A', '=Data!A1:C1', '=Data!B1:D1'];
    expect(formulasAfter(formulas, (_, data) => data.moveColumns(data.getRange('A:A'), 4))).toEqual([
      '=Data!C1',
      '=Data!A1',
      '=Data!D1',
      '=Data!C:C',
      '=Data!A1:B1',
      '=Data!A1:D1',
    ]);
  });
  test('a renamed sheet is named anew, with quotes where they are needed; text is left alone', () => {
    expect(formulasAfter(['=Data!A1', '=\'Data\'!A1&"Data!A1"'], (_, data) => data.setName('Data 2'))).toEqual([
      "='Data 2'!A1",
      '=\'Data 2\'!A1&"Data!A1"',
    ]);
    expect(formulasAfter(['=Data!A1'], (_, data) => data.setName("Ann's"))).toEqual(["='Ann''s'!A1"]);
    expect(formulasAfter(['=Data!A1'], (_, data) => data.setName('Q1'))).toEqual(["='Q1'!A1"]);
  });
  test('a deleted sheet leaves #REF!', () => {
    expect(formulasAfter(['=Data!A1+A1'], ({ book }, data) => book.deleteSheet(data))).toEqual(['=#REF!+A1']);
  });
  test('formulas on the sheet itself move and follow, too', () => {
    const { sheet } = stage();
    sheet.getRange('B5').setFormula('=A5+A$1');
    sheet.insertRowsBefore(3, 1);
    expect([sheet.getRange('B5').getFormula(), sheet.getRange('B6').getFormula()]).toEqual(['', '=A6+A$1']);
  });
  test('the formula of a deleted row is gone for good', () => {
    const { host, sheet } = stage();
    sheet.getRange('A2').setFormula('=A1');
    sheet.deleteRows(2, 1);
    sheet.insertRowsBefore(1, 1);
    expect(host.snapshot().sheets[0].cells).toEqual({});
  });
});

describe('line changes as laws', () => {
  const line = fc.integer({ min: 1, max: 40 });
  const count = fc.integer({ min: 1, max: 10 });
  test('deleting what was inserted changes nothing', () => {
    fc.assert(fc.property(line, count, line, (at, n, x) => expect(deletedLines(at, n).line(insertedLines(at, n).line(x) as number)).toBe(x)));
  });
  test('a move is a bijection that does what splicing an array does', () => {
    fc.assert(
      fc.property(line, count, fc.integer({ min: 1, max: 51 }), (from, n, before) => {
        fc.pre(before < from || before > from + n);
        const lines = Array.from({ length: 50 }, (_, i) => i + 1);
        const block = lines.slice(from - 1, from - 1 + n);
        const rest = lines.filter((x) => !block.includes(x));
        rest.splice((before > from ? before - n : before) - 1, 0, ...block);
        expect(rest.map((_, i) => movedLines(from, n, before).line(rest[i]))).toEqual(lines);
      }),
    );
  });
  test('a span covers exactly the lines that are left of it after a deletion', () => {
    fc.assert(
      fc.property(line, count, line, count, (at, n, first, size) => {
        const left = Array.from({ length: size }, (_, i) => deletedLines(at, n).line(first + i)).filter((x) => x !== null);
        const span = deletedLines(at, n).span(first, first + size - 1);
        expect(span).toEqual(left.length === 0 ? null : [left[0], left[left.length - 1]]);
      }),
    );
  });
});
