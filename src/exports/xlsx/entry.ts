// The file of its own that opens Excel workbooks: the sidebar loads it only when somebody drops one, so that it weighs nothing otherwise.
export { readXlsxRecords } from './readXlsxRecords';
