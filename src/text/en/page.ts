// The words of the local page around grid and sidebar.
const en = {
  title: 'ABM plan',
  starting: 'Starting the spreadsheet…',
  open: 'Open .xlsx',
  save: 'Save as .xlsx',
  language: 'Language',
  languages: { en: 'English', fi: 'suomi' },
  close: 'Close sidebar',
  addons: 'Add-ons',
  working: (p: { what: string }) => `${p.what}: working…`,
  opening: (p: { file: string }) => `Opening ${p.file}…`,
  saved: (p: { file: string }) => `Saved ${p.file}.`,
  notOpened: (p: { file: string }) => `${p.file} could not be opened. Choose an .xlsx file that a spreadsheet program wrote.`,
  failed: (p: { what: string; message: string }) => `${p.what}: ${p.message}`,
};
export type PageWords = typeof en;
export default en;
