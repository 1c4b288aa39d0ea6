// The rules that a new workbook begins with: a model of our own to start the talk between marketing and sales from (S4 gives none). A CFO of
// an account with fit 75 who asks for a demo today: 20 + 15 + 10 for who she is, 30 for the demo.
import type { ScoreRule, SignalId } from './types';

/** whose sentence of reasons stands in the row */
export type ReasonId =
  | 'icp_fit'
  | 'title_level'
  | 'role'
  | 'free_mail'
  | 'won_deal'
  | 'visit'
  | 'act'
  | 'hard'
  | 'bant'
  | 'consent'
  | 'rejected'
  | 'quiet';
export type GroupId = 'web' | 'content' | 'ads';

export interface DefaultRule extends Pick<ScoreRule, 'signal' | 'value' | 'points' | 'counting' | 'cap' | 'halfLife' | 'groupCap'> {
  readonly group: GroupId | '';
  readonly why: ReasonId;
  /** the value and the name are words of the language: parts of addresses of price pages */
  readonly pages?: true;
}
type More = Partial<Omit<DefaultRule, 'signal' | 'points' | 'why'>>;

const rule = (signal: SignalId, points: number, why: ReasonId, more: More = {}): DefaultRule => ({
  signal,
  value: '',
  points,
  counting: 'once',
  cap: null,
  halfLife: null,
  group: '',
  groupCap: null,
  why,
  ...more,
});
const each = (cap: number, halfLife: number | null, more: More = {}): More => ({ counting: 'each', cap, halfLife, ...more });

export const DEFAULT_RULES: readonly DefaultRule[] = [
  rule('icp_fit', 10, 'icp_fit', { value: '40' }),
  rule('icp_fit', 10, 'icp_fit', { value: '70' }),
  rule('title_level', 10, 'title_level', { value: 'manager' }),
  rule('title_level', 5, 'title_level', { value: 'director' }),
  rule('role', 10, 'role', { value: 'decision_maker' }),
  rule('role', 5, 'role', { value: 'door_opener' }),
  rule('free_mail', -5, 'free_mail'),
  rule('won_deal', 10, 'won_deal', { halfLife: 365 }),
  rule('visit', 4, 'visit', each(20, 30, { group: 'web', groupCap: 30 })),
  rule('visit', 8, 'visit', each(16, 30, { group: 'web', pages: true })),
  rule('click', 2, 'act', each(8, 30, { group: 'ads', groupCap: 15 })),
  rule('video', 4, 'act', each(8, 30, { group: 'ads' })),
  rule('download', 8, 'act', each(16, 60, { group: 'content', groupCap: 30 })),
  rule('event', 12, 'act', each(24, 90, { group: 'content' })),
  rule('form', 10, 'act', each(20, 60)),
  rule('lead', 10, 'act', { halfLife: 90 }),
  rule('reply', 12, 'act', each(24, 60)),
  rule('meeting', 20, 'hard', each(40, 60)),
  rule('demo', 30, 'hard', { halfLife: 60 }),
  rule('trial', 30, 'hard', { halfLife: 60 }),
  rule('offer_request', 40, 'hard', { halfLife: 60 }),
  rule('bant_yes', 5, 'bant', each(20, null)),
  rule('consent_yes', 5, 'consent'),
  rule('consent_no', -10, 'consent'),
  rule('rejected', -20, 'rejected'),
  rule('lost_deal', -5, 'rejected', { halfLife: 180 }),
  rule('quiet', -10, 'quiet', { value: '90' }),
];
