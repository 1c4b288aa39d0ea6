// Every signal that a rule can look at: which half of the score it belongs to, and what it needs. 'visit' is engagement of the account and
// may name words of the landing page; 'title_level' is fit of the person and needs a level.
import type { ScorePart, SignalId } from './types';

export interface SignalDef {
  readonly part: ScorePart;
  /** whose fact or event it is */
  readonly level: 'account' | 'person' | 'lead' | 'touch' | 'visit' | 'deal';
  /** of: channel, source or header that must be filled in */
  readonly needsOf?: true;
  /** what the value must be */
  readonly needs?: 'number' | 'words' | 'level' | 'role' | 'area';
}

const touch: SignalDef = { part: 'engagement', level: 'touch' };

export const SIGNALS: Readonly<Record<SignalId, SignalDef>> = {
  icp_fit: { part: 'fit', level: 'account', needs: 'number' },
  tier: { part: 'fit', level: 'account', needs: 'words' },
  title_words: { part: 'fit', level: 'person', needs: 'words' },
  title_level: { part: 'fit', level: 'person', needs: 'level' },
  role: { part: 'fit', level: 'person', needs: 'role' },
  area: { part: 'fit', level: 'person', needs: 'area' },
  free_mail: { part: 'fit', level: 'person' },
  won_deal: { part: 'fit', level: 'deal' },
  account_column: { part: 'fit', level: 'account', needsOf: true, needs: 'words' },
  person_column: { part: 'fit', level: 'person', needsOf: true, needs: 'words' },
  lead_column: { part: 'fit', level: 'lead', needsOf: true, needs: 'words' },
  in_touch: touch,
  click: touch,
  video: touch,
  download: touch,
  event: touch,
  reply: touch,
  form: touch,
  meeting: touch,
  offer_request: touch,
  demo: touch,
  trial: touch,
  visit: { part: 'engagement', level: 'visit' },
  lead: { part: 'engagement', level: 'lead' },
  bant_yes: { part: 'engagement', level: 'lead' },
  consent_yes: { part: 'engagement', level: 'person' },
  consent_no: { part: 'engagement', level: 'person' },
  rejected: { part: 'engagement', level: 'lead' },
  lost_deal: { part: 'engagement', level: 'deal' },
  quiet: { part: 'engagement', level: 'touch', needs: 'number' },
};

export const partOf = (signal: SignalId): ScorePart => SIGNALS[signal].part;
