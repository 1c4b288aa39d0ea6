// The words of the screen where people check names that were not matched by themselves.
const en = {
  title: 'Check matches',
  open: 'Check matches',
  waiting: (p: { count: string }) =>
    p.count === '1' ? '1 name is like an account, but not beyond doubt.' : `${p.count} names are like an account, but not beyond doubt.`,
  why: 'Names in your files that are like an account, but not beyond doubt. A choice is remembered and holds for later files too.',
  loading: 'Looking for names that need a decision',
  saving: 'Saving. The rows of these names are brought in line.',
  saved: (p: { count: string }) =>
    p.count === '1' ? '1 decision is saved. Build the plan to count it.' : `${p.count} decisions are saved. Build the plan to count them.`,
  forgotten: (p: { name: string }) => `The decision about ${p.name} is forgotten.`,
  action: (p: { count: number }) => (p.count === 1 ? 'Save 1 decision' : `Save ${p.count} decisions`),
  back: 'Back',
  unsure: 'Which account is it?',
  nothingNear: 'Names that no account is like',
  nobody: 'No name waits for a decision.',
  where: (p: { rows: string; tabs: string }) => (p.rows === '1' ? `1 row in ${p.tabs}` : `${p.rows} rows in ${p.tabs}`),
  domain: (p: { domain: string }) => `domain ${p.domain}`,
  businessId: (p: { id: string }) => `business id ${p.id}`,
  likeness: (p: { percent: string }) => `${p.percent} % alike`,
  none: 'None of our accounts',
  other: 'Another account',
  otherName: (p: { name: string }) => `Account that ${p.name} means`,
  otherHint: 'its name as in Accounts',
  later: 'Decide later',
  showMore: (p: { count: string }) => `Show ${p.count} more`,
  beyond: (p: { count: string }) => `${p.count} more names are listed once these are decided.`,
  decided: 'Decided',
  forget: 'Forget',
  forgetName: (p: { name: string }) => `Forget the decision about ${p.name}`,
};
export type ReviewWords = typeof en;
export default en;
