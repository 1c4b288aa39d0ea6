import type { Calls } from '../../rpc/contract';

/** The sidebar asks only when somebody drops a workbook: 6,500 characters that nobody else has to load. */
export const xlsxReader = (): Calls['xlsxReader']['out'] => ({ code: HtmlService.createTemplateFromFile('Xlsx').getRawContent() });
