const en = {
  usage:
    'Usage: npm run plan -- FILES... [--out plan.xlsx] [--json [plan.json]] [--lang fi|en] [--today YYYY-MM-DD] [--period 2026-Q1] [--answers answers.json] [--lists folder]',
  noFiles: 'Name at least one file: exports, CSVs or a plan workbook.',
  unknownOption: (p: { option: string }) => `${p.option} is not an option. See --help.`,
  optionNeedsValue: (p: { option: string }) => `${p.option} needs a value after it.`,
  badValue: (p: { option: string; value: string; expected: string }) => `${p.option} ${p.value}: write ${p.expected}.`,
  missingFile: (p: { file: string }) => `${p.file}: there is no such file.`,
  twoWorkbooks: (p: { first: string; second: string }) => `${p.second}: ${p.first} is already the plan workbook. Give one workbook at a time.`,
  unreadable: (p: { file: string; message: string }) => `${p.file}: ${p.message}`,
  explain: (p: { answers: string }) => `To explain the table, give --answers FILE.json with, for example: ${p.answers}`,
  cannotWrite: (p: { file: string }) => `${p.file} cannot be written. Is it open in another program, or is its folder missing?`,
  answersNotJson: (p: { file: string }) => `${p.file}: the answers must be a JSON object such as {"date_order": "dmy"}.`,
  assumed: (p: { file: string; question: string; answer: string }) => `${p.file}: ${p.question} Taken: ${p.answer}.`,
  imported: (p: { file: string; rows: number; tab: string; matched?: number; unmatched?: number }) =>
    `${p.file}: ${p.rows} rows to ${p.tab}` + (p.matched !== undefined ? `, ${p.matched} with a target account, ${p.unmatched} without` : ''),
  already: (p: { file: string }) => `${p.file}: imported before, nothing added`,
  headings: { kpi: 'KPI', value: 'Value', interval: 'Interval', n: 'n', status: 'Status' },
  triggers: (p: { count: number }) => (p.count === 0 ? 'No triggers: nobody to contact today.' : `Triggers (${p.count})`),
  due: (p: { date: string }) => `due ${p.date}`,
  saved: (p: { file: string }) => `Saved ${p.file}`,
};
export type CliWords = typeof en;
export default en;
