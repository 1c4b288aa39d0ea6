import { createCalculator } from '../../local/calculation/calculate';
import type { WorkbookSnapshot } from '../../local/host/snapshot';
import { writeXlsx } from '../../local/xlsx/writeXlsx';
import { BUILT_INS, DATA, STATISTICS } from '../calculation/builtInFormulas';
import { ENGLISH, FINNISH, workbookOf } from '../calculation/workbookOf';
import { recalculate, withLibreOffice } from '../support/libreOffice';

const bytesOf = (workbook: WorkbookSnapshot) => writeXlsx(workbook, { customFunctions: [] });

withLibreOffice('a saved file calculates in LibreOffice, whatever last results it brings along', async () => {
  const cells = {
    A1: 2,
    A2: 3,
    B1: { f: '=SUM(A1:A;0,5)', v: 99 },
    B2: { f: '=A1>2', v: true },
    B3: { f: '=A1/0', v: 1 },
    B4: { f: '="x"&A1', v: 'old' },
    B5: { f: "='Toinen, 2'!A1*2", v: 0 },
  };
  const found = await recalculate(await bytesOf(workbookOf({ Plan: cells, 'Toinen, 2': { A1: 21 } }, FINNISH)));
  expect(found).toEqual({
    Plan: {
      1: { 1: { v: 2 }, 2: { v: 5.5 } },
      2: { 1: { v: 3 }, 2: { v: false } },
      3: { 2: { e: '#DIV/0!' } },
      4: { 2: { v: 'x2' } },
      5: { 2: { v: 42 } },
    },
    'Toinen, 2': { 1: { 1: { v: 21 } } },
  });
});

withLibreOffice('Univer and LibreOffice agree on the built-in functions within 1e-11', async () => {
  // in LibreOffice TRUE is the number 1, also as text
  const formulas = [...STATISTICS, ...BUILT_INS].map(([formula]) => formula).filter((formula) => formula !== '=A1&A4');
  const workbook = workbookOf(
    { Plan: { ...DATA, ...Object.fromEntries(formulas.map((formula, index) => [`Z${index + 1}`, formula])) } },
    { ...ENGLISH, rows: 300 },
  );
  const calculator = createCalculator();
  const univer = (await calculator.calculate(workbook)).get('Plan') ?? [];
  calculator.dispose();
  const libreOffice = (await recalculate(await bytesOf(workbook))).Plan;
  const apart = univer.flatMap(({ v, e }, index) => {
    const other = libreOffice[index + 1]?.[26] ?? { v: '' };
    // an error is an error; LibreOffice saves its own ones as #VALUE!
    const agree = e === undefined ? same(v ?? '', other.v ?? '') : other.e !== undefined;
    return agree ? [] : [`${formulas[index]}: ${e ?? v} here, ${other.e ?? other.v} there`];
  });
  expect(apart).toEqual([]);
});

function same(a: string | number | boolean, b: string | number | boolean): boolean {
  return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= 1e-11 * Math.max(Math.abs(a), Math.abs(b)) : a === b;
}
