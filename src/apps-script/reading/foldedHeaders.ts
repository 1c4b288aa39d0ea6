import { foldName } from '../../domain/matching/foldName';
import type { TabPlace } from '../workbook/tabPlace';

/** All headers of a tab from the left, folded, people's own among them. */
export const foldedHeaders = ({ sheet, headerRow }: TabPlace): string[] =>
  sheet
    .getRange(headerRow, /* column= */ 1, /* numRows= */ 1, sheet.getLastColumn())
    .getValues()[0]
    .map((cell) => foldName(String(cell)));
