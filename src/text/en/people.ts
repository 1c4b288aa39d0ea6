import type { MapWarning } from '../../domain/decision/decisionMaps';
import type { ContactReason } from '../../domain/decision/nextContact';
import type { InterestState } from '../../domain/interest/interestOf';
import type { PersonFact } from '../../domain/nurture/completeness';
import type { NurtureStep } from '../../domain/nurture/nurtureStep';
import type { TouchCount } from '../../domain/nurture/nurtures';
import type { PreferredChannel } from '../../domain/nurture/preferredChannel';
import type { AreaCode } from '../../domain/plan/types';
import type { TitleGroupId } from '../../domain/titles/titleGroups';

type Words<K extends string> = Readonly<Record<K, string>>;
type Params = Readonly<Record<string, string>>;

/** Whose title to look for where an area of responsibility is open. */
const areaTitles: Words<AreaCode> = {
  growth: 'CEO or head of the business unit',
  strategy: 'head of strategy',
  finance: 'CFO',
  technology: 'CTO, COO or production director',
  sales: 'sales director',
};

const reasons: Words<ContactReason> = {
  nobody: 'nobody is known yet',
  ceo_only: 'only the top decider is known',
  first_decider: 'decider, not in touch lately',
  other_decider: 'another decider beside the one in touch',
  too_few_deciders: 'too few deciders are known',
  door_opener: 'door opener with the daily pain, not in touch lately',
  area_open: 'nobody known answers for it',
  influencer: 'influencer, not in touch lately',
  end_user: 'end user, not in touch lately',
};

const warnings: Words<MapWarning> = {
  nobody: '◆ nobody known',
  ceo_only: '◆ only the top decider',
  single_thread: '◆ hangs on one person',
};

const map = {
  areaTitles,
  reasons,
  warnings,
  open: '◆ nobody',
  more: (p: Params) => `${p.person} +${p.more}`,
  person: (p: Params) => `${p.name}${p.title ? `, ${p.title}` : ''}${p.area ? ` (${p.area})` : ''}: ${p.reason}`,
  find: (p: Params) => `Find ${p.area ? `${p.area}, ${p.titles}` : 'one more decider'}: ${p.reason}`,
  noConsent: 'said no to marketing, by sales only',
  done: '● everybody known is in touch',
  others: (p: Params) =>
    `${p.openers} door ${p.openers === '1' ? 'opener' : 'openers'}, ${p.influencers} ${p.influencers === '1' ? 'influencer' : 'influencers'}, ${p.users} end ${p.users === '1' ? 'user' : 'users'}`,
  coverage: { thin: '◔ thin', enough: '● enough', full: '● full' },
  deciders: (p: Params) => `${p.known} of ${p.needed} to ${p.full}, ${p.coverage}`,
  areas: (p: Params) => `${p.known} of 5`,
};

const interest: Readonly<Record<InterestState, (p: Params) => string>> = {
  rises: (p) => `► rises: ${p.recent} in 14 days after ${p.before} in 56 (by chance ${p.chance})`,
  narrow: (p) => `◆ rises, one person in one channel: ${p.recent} in 14 days after ${p.before} in 56 (by chance ${p.chance})`,
  steady: (p) => `● steady: ${p.recent} in 14 days after ${p.before} in 56`,
  too_early: (p) => `◔ too early to say: ${p.all} in 70 days`,
  quiet: () => '– nothing in 70 days',
  no_data: () => '– no rows that reach back 70 days',
};

/** What stands where a title decides nothing. */
const titles = {
  none: '– fits no rule',
  blank: '– no title',
};

const steps: Words<NurtureStep> = {
  qualify: '► ask the questions of BANT',
  tailor: '► tailored offer and a mail: back after a pause',
  ask_meeting: '● ask for a meeting',
  second_channel: '◆ open a second channel',
  change_channel: '◆ change the channel: no answer',
  go_on: '◔ go on: not often enough in touch yet',
  keep_reaching: '◔ keep reaching: no answer yet',
  first_touch: '◔ first touch',
  sales_only: '– no marketing: sales only',
  later: '– later: below the level of first contact',
};

const counts: Readonly<Record<TouchCount, (p: Params) => string>> = {
  none: () => '– none',
  few: (p) => `◔ ${p.touches} of ${p.least} to ${p.most}`,
  ready: (p) => `● ${p.touches}: ready to be asked`,
  many: (p) => `◆ ${p.touches}: more than ${p.most}`,
};

const channel: Readonly<Record<PreferredChannel['state'], (p: Params) => string>> = {
  clear: (p) => `${p.channel}`,
  mixed: () => '– no single one',
  too_early: (p) => `◔ too early to say (${p.touches} of ${p.least})`,
  none: () => '– none yet',
};

const facts: Words<PersonFact> = {
  account: 'account',
  title: 'title',
  email: 'e-mail',
  phone: 'phone',
  consent: 'consent',
  role: 'role',
  area: 'responsibility',
  behaviour: 'behaviour',
};

const nurture = {
  steps,
  counts,
  channel,
  onlyChannel: (p: Params) => `◆ only ${p.channel}`,
  returned: (p: Params) => `${p.since}: ${p.days} days after a pause of ${p.pause} days`,
  facts,
  group: 'Nurture: next step by person (filter People for the rest)',
  first: (p: Params) => `First: ${p.names}.`,
  foot: 'A person is usually in touch 5 to 10 times in several channels before being ready (S4); mail alone reaches few, since it is seldom opened by all.',
};

const interim = {
  group: 'Interim targets by tier',
  tier: (p: Params) => `Tier ${p.tier}`,
  noTier: 'Accounts without a tier',
  row: (p: Params) =>
    `${p.accounts} ${p.accounts === '1' ? 'account' : 'accounts'}, ${p.active} active: ${p.identified} identified, ${p.activated} activated, ${p.deciders} ${p.deciders === '1' ? 'decider' : 'deciders'} activated (${p.responded} responded, ${p.engaged} engaged), ${p.interested} interested, ${p.sqls} ${p.sqls === '1' ? 'SQL' : 'SQLs'}.`,
};

/** Rows of a new Personas tab: name, benefits, values, measured by, promise, message. Ours, to be changed. */
const personas: Readonly<Record<TitleGroupId, readonly [string, string, string, string, string, string]>> = {
  management: [
    'Management',
    'Growth and competitiveness',
    'Continuity, a clear direction',
    'Growth, profit',
    'Grow without adding to the fixed costs',
    'How far would today’s capacity carry your growth?',
  ],
  finance: [
    'Finance',
    'Savings that can be shown',
    'Predictability',
    'Profitability, payback time',
    'Pays back in a known time',
    'What does an hour of standstill really cost?',
  ],
  purchasing: [
    'Purchasing',
    'A safe choice at a fair total price',
    'Fairness, reliable delivery',
    'Total cost, delivery reliability',
    'A total price without surprises',
    'What belongs to the total price besides the price?',
  ],
  sales: [
    'Sales and marketing',
    'A better offering to their own customers',
    'Being kept to',
    'Sales, share of customers',
    'Something new to tell your customers',
    'What would your customers pay more for?',
  ],
  strategy: [
    'Strategy',
    'A step towards the chosen direction',
    'Long view',
    'Progress of strategic projects',
    'A first step that commits to little',
    'Which project of this year would this bring forward?',
  ],
  user: [
    'User',
    'Ease and efficiency in daily work',
    'Safety, calm working days',
    'Errors, time lost',
    'Less to do by hand from the first week',
    'Which part of the day takes the most time for nothing?',
  ],
  technology: [
    'Technology and production',
    'Throughput and quality',
    'Reliability',
    'Utilisation, lead time, faults',
    'Works with what you already have',
    'Where does the line wait today?',
  ],
  development: [
    'Development',
    'New business sooner',
    'Courage, learning',
    'New products and markets',
    'Try it small, decide on facts',
    'What would you have to see before going on?',
  ],
};

const en = { map, interest, titles, nurture, interim, personas, suggested: 'Suggested by the add-on: change it to suit you.' };
export type PeopleWords = typeof en;
export default en;
