// Looks of a cell as exceljs has them. Sheets' default font, Arial 10, is written out: a file's own default would be Calibri 11.
import type ExcelJS from 'exceljs';
import type { CellSnapshot } from '../host/snapshot';

export type Look = Pick<CellSnapshot, 'nf' | 'bg' | 'fc' | 'bold' | 'italic' | 'fs' | 'ha' | 'va' | 'wrap'>;

const FONT = 'Arial';
const SIZE = 10;

export const argb = (colour: string): string => `FF${colour.replace('#', '').toUpperCase()}`;
/** Theme colours have no value of their own and are left out. */
export const fromArgb = (colour: Partial<ExcelJS.Color> | undefined): string | undefined =>
  colour?.argb ? `#${colour.argb.slice(-6).toLowerCase()}` : undefined;

export function toFileStyle(look: Look): Partial<ExcelJS.Style> {
  const font: Partial<ExcelJS.Font> = { name: FONT, size: look.fs ?? SIZE };
  if (look.bold) font.bold = true;
  if (look.italic) font.italic = true;
  if (look.fc) font.color = { argb: argb(look.fc) };
  const alignment: Partial<ExcelJS.Alignment> = {
    ...(look.ha ? { horizontal: look.ha } : {}),
    ...(look.va ? { vertical: look.va } : {}),
    ...(look.wrap ? { wrapText: true } : {}),
  };
  return {
    font,
    ...(look.nf === undefined ? {} : { numFmt: look.nf }),
    ...(look.bg ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(look.bg) } } } : {}),
    ...(Object.keys(alignment).length > 0 ? { alignment } : {}),
  };
}

/** Sizes that nobody chose: ours, and the one of a new Excel file. */
const isUsualSize = ({ name, size }: Partial<ExcelJS.Font>): boolean => size === (name === 'Calibri' ? 11 : SIZE);

export function fromFileStyle(style: Partial<ExcelJS.Style>): Look {
  const { font, fill, alignment, numFmt } = style;
  const bg = fill?.type === 'pattern' && fill.pattern === 'solid' ? fromArgb(fill.fgColor) : undefined;
  const fc = fromArgb(font?.color);
  const { horizontal: ha, vertical: va } = alignment ?? {};
  return {
    ...(numFmt && !/^general$/i.test(numFmt) ? { nf: numFmt } : {}),
    ...(bg ? { bg } : {}),
    ...(fc ? { fc } : {}),
    ...(font?.bold ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
    ...(font?.size && !isUsualSize(font) ? { fs: font.size } : {}),
    ...(ha === 'left' || ha === 'center' || ha === 'right' ? { ha } : {}),
    ...(va === 'top' || va === 'middle' || va === 'bottom' ? { va } : {}),
    ...(alignment?.wrapText ? { wrap: true } : {}),
  };
}
