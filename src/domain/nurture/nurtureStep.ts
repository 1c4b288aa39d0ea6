// The next step with a person, the most pressing that holds. Anna, who asked for a demo last week: qualify. Bo, back after 98 days: tailor. Cai
// with 7 in-touches by mail alone: a second channel before a meeting is asked for, since a contact that hangs on one channel is lost with it.
export type NurtureStep =
  /** the person said no to marketing */
  | 'sales_only'
  /** reacted to a call to action: ask the four questions of BANT */
  | 'qualify'
  /** back after a pause: a tailored offer and a mail */
  | 'tailor'
  /** more than 10 (setting) out-touches since the last in-touch */
  | 'change_channel'
  /** all in-touches in one channel */
  | 'second_channel'
  /** in touch 5 times (setting) or more: ready to be asked */
  | 'ask_meeting'
  /** in touch, not often enough yet */
  | 'go_on'
  /** written to or called, no answer yet */
  | 'keep_reaching'
  /** never touched: first contact */
  | 'first_touch'
  /** never touched and below the level of first contact */
  | 'later';

/** Most pressing first. */
export const NURTURE_STEPS: readonly NurtureStep[] = [
  'qualify',
  'tailor',
  'ask_meeting',
  'second_channel',
  'change_channel',
  'go_on',
  'keep_reaching',
  'first_touch',
  'sales_only',
  'later',
];

export interface NurtureStanding {
  readonly consent: boolean | null;
  /** reacted to a call to action in the days of activation, and is no SQL since */
  readonly reacted: boolean;
  readonly returned: boolean;
  readonly outSinceIn: number;
  readonly outMost: number;
  readonly singleChannel: boolean;
  readonly inTouches: number;
  readonly least: number;
  readonly touched: boolean;
  readonly belowFirstContact: boolean;
}

export const nurtureStep = (standing: NurtureStanding): NurtureStep => {
  if (standing.consent === false) return 'sales_only';
  if (standing.reacted) return 'qualify';
  if (standing.returned) return 'tailor';
  if (standing.outSinceIn > standing.outMost) return 'change_channel';
  if (standing.singleChannel) return 'second_channel';
  if (standing.inTouches >= standing.least) return 'ask_meeting';
  if (standing.inTouches > 0) return 'go_on';
  if (standing.touched) return 'keep_reaching';
  return standing.belowFirstContact ? 'later' : 'first_touch';
};
