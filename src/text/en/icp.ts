// The words of fits, receipts and channels, and the rows that the tabs ICP and Channels begin with: suggestions of our own.
import type { ChannelWhy } from '../../domain/channels/types';
import type { FitLimit } from '../../domain/icp/types';
import type { ChannelVerdictWords, VerdictWords } from './icpChoices';

/** The sign says it where colours do not. */
const verdicts: VerdictWords = {
  fits: '● fits',
  open: '◔ not all known',
  outside: '▲ outside the profile',
  anti: '✕ not ideal',
  scored: '◔ by signs alone',
  unknown: '– nothing known',
};

const limits: Readonly<Record<FitLimit, string>> = {
  outside: 'Outside the profile: no more than the limit in Settings',
  anti_list: 'Not ideal: last in line, though nobody is banned',
  floor: 'A fit is never below 0',
  not_listed: 'Not on the list of those who are not ideal',
};

const receipt = {
  title: (p: { fit: string }) => `Fit ${p.fit} of 100`,
  range: (p: { low: string; high: string; known: string }) => `${p.low} to ${p.high} once all is known; ${p.known} % of the profile is known.`,
  line: (p: { points: string; rule: string; value: string }) => `${p.points}  ${p.rule}${p.value ? `: ${p.value}` : ''}`,
  fails: (p: { rule: string }) => `${p.rule} does not hold`,
  /** so that no note grows without end */
  more: (p: { lines: string; points: string }) => `${p.points}  ${p.lines} more`,
  unknown: (p: { rules: string }) => `Find out next: ${p.rules}`,
  asked: (p: { rule: string; points: string }) => `${p.rule} (${p.points})`,
  priority: (p: { rank: string; value: string }) => `Priority ${p.rank}: fit x potential = ${p.value}`,
  byFit: (p: { rank: string }) => `Priority ${p.rank} by fit; no potential is typed.`,
  byValue: (p: { rank: string }) => `Priority ${p.rank} by potential.`,
  unranked: {
    elsewhere: 'No priority: outside the region of the plan.',
    no_fit: 'No priority: the fit is not known.',
    no_potential: 'No priority: no potential is typed.',
  },
};

const why = {
  /** what stands between the verdict and its grounds */
  with: (p: { verdict: string; range: string; grounds: string }) =>
    `${p.verdict}${p.range ? `, ${p.range}` : ''}${p.grounds ? `: ${p.grounds}` : ''}`,
  fails: (p: { rules: string }) => `not ${p.rules}`,
  holds: (p: { rules: string }) => `+ ${p.rules}`,
  against: (p: { rules: string }) => `− ${p.rules}`,
  unknown: (p: { rules: string }) => `? ${p.rules}`,
  more: (p: { count: string }) => `${p.count} more`,
};

const channelVerdicts: ChannelVerdictWords = {
  keep: '● keep',
  rest: '– rest',
  too_early: '◔ too early to rest',
  unscored: '– not scored',
};
interface ChannelParams {
  readonly place: string;
  readonly kept: string;
  readonly tries: string;
  readonly needed: string;
  readonly score: string;
  readonly high: string;
  readonly least: string;
  readonly leastScore: string;
  readonly survey: string;
}
const channelWhys: Readonly<Record<ChannelWhy, (p: ChannelParams) => string>> = {
  best: (p) => `Kept: place ${p.place} of the ${p.kept} that are kept. ${p.survey} Put very good content here.`,
  few_tries: (p) =>
    `Tried ${p.tries} of ${p.needed} times, so it is not rested: adjust, do not dump. Change the message, length, frequency or call to action, and try again.`,
  lower: (p) => `Rests: ${p.score} points, at most ${p.high} once all is known; the last one kept (${p.least}) has ${p.leastScore}. ${p.survey}`,
  untold: (p) =>
    `Rests for now: ${p.score} points against ${p.leastScore} of the last one kept (${p.least}), but up to ${p.high} is possible. Ask more customers before you rule it out. ${p.survey}`,
  nothing: () => 'Nothing is known: rate the stages it serves, or ask customers how they found you.',
};

/** Suggestions by the id of the row: name, then why. */
const rules = {
  industry: ['Right industry', 'Our suggestion. Type the industries as Accounts writes them.'],
  size: ['Right size', 'Our suggestion. Type a range such as 50–500.'],
  revenue: ['Enough revenue', 'Our suggestion. Type the least yearly revenue.'],
  place: ['Right place', 'Our suggestion. Type cities or countries.'],
  technology: ['Uses a technology that we build on', 'Our suggestion. Type technologies; Accounts has a column for them.'],
  need: ['Looks for what we solve', 'Our suggestion. No field: mark it by its name in Accounts.'],
  pain: ['Feels the pain that we take away', 'Our suggestion. No field: mark it by its name in Accounts.'],
  driver: ['Something drives a change now', 'Our suggestion: a new law, growth, a new owner.'],
  buying: ['Can decide and buy by itself', 'Our suggestion: what must a company be like to be able to choose you?'],
  state: ['Present solution is near its end', 'Our suggestion. No field: mark it by its name in Accounts.'],
  price: ['Buys by the lowest price alone', 'Our suggestion of a sign against.'],
  tied: ['Has just bound itself to another supplier', 'Our suggestion of a sign against.'],
  competitor: ['Competitor of ours', 'Our suggestion: it is easier to begin with who is not ideal.'],
} as const;
export type IcpRuleId = keyof typeof rules;

const channels = {
  linkedin: 'LinkedIn',
  email: 'Email and newsletter',
  search: 'Search ads',
  blog: 'Blog',
  webinar: 'Webinars',
  seminar: 'Seminars',
  fair: 'Fairs',
  display: 'Display by company network',
  retargeting: 'Retargeting',
  phone: 'Phone',
  partner: 'Partners and references',
};
export type ChannelId = keyof typeof channels;

const en = {
  verdicts,
  limits,
  receipt,
  why,
  channelVerdicts,
  channelWhys,
  /** named by 9 of 30 customers */
  survey: (p: { named: string; asked: string }) => `Named by ${p.named} of ${p.asked} customers.`,
  shareRange: (p: { share: string; low: string; high: string }) => `${p.share} % (${p.low}–${p.high} %)`,
  leadCustomer: '★ lead customer',
  /** words that mean every other sign, in the column of signs that are not there */
  others: ['others', 'the rest', 'all others'] as readonly string[],
  rules: rules as Readonly<Record<IcpRuleId, readonly [name: string, note: string]>>,
  channels: channels as Readonly<Record<ChannelId, string>>,
};
export type IcpWords = typeof en;
export default en;
