// The words about the lists that LinkedIn takes.
const rows = (count: number): string => (count === 1 ? '1 row' : `${count} rows`);

const en = {
  short: 'Lists',
  title: 'LinkedIn lists',
  why: 'Makes the file that LinkedIn Campaign Manager takes under Audiences > Upload a list. It is saved on this computer; nothing else leaves the spreadsheet.',
  which: 'List',
  kinds: { companies: 'Companies: the target accounts', contacts: 'Contacts: people who gave consent' },
  tiers: 'Tier',
  noTier: 'no tier',
  stages: 'Furthest stage',
  noStage: 'no lead or deal yet',
  regions: 'City or country',
  everything: 'Nothing ticked: all.',
  titles: 'Words of the title, separated by commas',
  titlesHelp: 'Blank: all titles. “johtaja” also finds “toimitusjohtaja”.',
  product: 'Leave out accounts that own',
  noProduct: 'nothing',
  asBuilt: 'Tier and stage are those of the last build.',
  notBuilt: 'Build the plan first, so that accounts have a tier and a stage.',
  action: 'Make the list',
  opening: 'Reading the target accounts.',
  working: 'Making the list.',
  download: 'Download the file',
  again: 'Make again',
  made: (p: { rows: string; kilobytes: string }) => `The list has ${p.rows} rows (${p.kilobytes} kB).`,
  empty: 'No row is left for the list.',
  saved: (p: { file: string }) =>
    `${p.file} was handed to the browser, which saves it among the downloads. Upload it as it is: LinkedIn takes no other header.`,
  leftOutTitle: 'Left out',
  leftOut: {
    no_account: (p: { count: number }) => `${rows(p.count)}: the person belongs to no target account`,
    other_accounts: (p: { count: number }) => `${rows(p.count)}: another tier, stage or region`,
    other_title: (p: { count: number }) => `${rows(p.count)}: another title`,
    owns_product: (p: { count: number }) => `${rows(p.count)}: the account owns the product already`,
    no_consent: (p: { count: number }) => `${rows(p.count)}: consent is not known`,
    withdrawn: (p: { count: number }) => `${rows(p.count)}: consent was refused or withdrawn`,
    no_name: (p: { count: number }) => `${rows(p.count)}: the account has no name`,
    no_address: (p: { count: number }) => `${rows(p.count)}: neither a valid e-mail address nor first and last name`,
    duplicate: (p: { count: number }) => `${rows(p.count)}: the same company or person again`,
  },
  notes: {
    sign_removed: (p: { count: number }) =>
      `${p.count === 1 ? '1 cell' : `${p.count} cells`} began like a formula; the sign at the front was left out.`,
    shortened: (p: { count: number }) => `${p.count === 1 ? '1 cell was' : `${p.count} cells were`} cut to the length that LinkedIn takes.`,
    country_unknown: (p: { count: number }) =>
      `${rows(p.count)} with a country that is not known; it was left blank. Write it as two letters, such as FI.`,
  },
  sizes: {
    too_few: 'LinkedIn asks for at least 300 rows and shows ads only when 300 members match: choose more tiers, stages or regions.',
    too_many: 'LinkedIn takes at most 300,000 rows: choose fewer accounts, or make several lists.',
    too_large: 'LinkedIn takes at most 20 MB: choose fewer accounts, or make several lists.',
  },
  changed: 'The tabs changed while the list was being made. Make it again.',
  written: (p: { file: string; rows: number }) => `${p.file}: ${rows(p.rows)}`,
};
export type ListsWords = typeof en;
export default en;
