// Sheets counts pixels, files count characters of the default font and points.

/** what Sheets gives a column and a row without a size of their own */
export const SHEETS_COLUMN = 100;
export const SHEETS_ROW = 21;

const PIXELS_PER_CHARACTER = 7;
const PADDING = 5;
const POINTS_PER_PIXEL = 0.75;
/** exceljs drops a width of exactly 9 characters as its own default */
const DROPPED = 9;

export function columnCharacters(pixels: number): number {
  const characters = (pixels - PADDING) / PIXELS_PER_CHARACTER;
  return characters === DROPPED ? DROPPED + 0.001 : Math.max(characters, 0.01);
}
export const columnPixels = (characters: number): number => Math.round(characters * PIXELS_PER_CHARACTER + PADDING);
export const rowPoints = (pixels: number): number => pixels * POINTS_PER_PIXEL;
export const rowPixels = (points: number): number => Math.round(points / POINTS_PER_PIXEL);
