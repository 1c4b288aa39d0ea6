// Workbooks for the tests, written by exceljs.
import ExcelJS from 'exceljs';
import { DYNAMICS_HEADER } from './storedZip';

/** Dynamics as it exports: a hidden sheet with technical data, days partly styled, partly plain serial numbers. */
export const dynamicsWorkbook = async (): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('hiddenSheet', { state: 'veryHidden' }).addRow(['opportunity:checksum']);
  const sheet = book.addWorksheet('My Open Opportunities');
  sheet.addRow(DYNAMICS_HEADER);
  sheet.addRow([
    '0f8fad5b-d9cb-469f-a165-70867728950e',
    'x==',
    new Date(Date.UTC(2026, 2, 1)),
    'Line & 2',
    'Rivitie Oy',
    'Open',
    'In Progress',
    'Propose',
    60,
    48000.5,
    new Date(Date.UTC(2026, 4, 31)),
    46054,
    46054,
    46055,
  ]);
  sheet.addRow([
    '7c9e6679-7425-40de-944b-e07fc1f90ae7',
    'y==',
    new Date(Date.UTC(2026, 2, 1)),
    { richText: [{ text: 'Spa' }, { text: 'res', font: { bold: true } }] },
    'Oksala Oy',
    'Won',
    'Won',
    'Close',
    100,
    1.234,
    new Date(Date.UTC(2026, 1, 11, 12, 30)),
    46054.5,
    null,
    null,
  ]);
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
};
