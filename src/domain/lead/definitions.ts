// What makes an MQL and an SQL, as both sides agreed in Settings, and what a lead still lacks. By the defaults an MQL is a lead of a target
// account with a consent and one signal (a download, a form, a reply, ...), an SQL one with four BANT answers yes that sales accepted. A
// lead with a consent, no signal and three answers yes lacks {signals: 1} for MQL.
import type { Day } from '../plan/types';
import type { Settings } from '../settings';

export type Lack = 'target' | 'consent' | 'signals' | 'answers' | 'accepted';
export interface Lacking {
  readonly what: Lack;
  /** how many are missing */
  readonly count: number;
}
export interface LeadSignsOf {
  /** of a target account */
  readonly target: boolean;
  readonly consent: boolean;
  /** days of the signals, oldest first */
  readonly signals: readonly Day[];
  /** BANT answers that are a known yes */
  readonly answers: number;
  readonly accepted: boolean;
}

export const signalKinds = ({ mql_signals }: Pick<Settings, 'mql_signals'>): string[] =>
  mql_signals
    .split(',')
    .map((kind) => kind.trim())
    .filter((kind) => kind !== '');

const missing = (what: Lack, asked: boolean, count: number): Lacking[] => (asked && count > 0 ? [{ what, count }] : []);

/** Empty: an MQL by the definition. */
export const lacksForMql = ({ target, consent, signals }: LeadSignsOf, settings: Settings): Lacking[] =>
  missing('target', settings.mql_target_only, target ? 0 : 1).concat(
    missing('consent', settings.mql_consent, consent ? 0 : 1),
    missing('signals', true, settings.mql_signal_count - signals.length),
  );

/** Empty: an SQL by the definition. */
export const lacksForSql = ({ answers, accepted }: LeadSignsOf, settings: Settings): Lacking[] =>
  missing('answers', true, settings.bant_required - answers).concat(missing('accepted', settings.sql_accepted, accepted ? 0 : 1));
