// The company's own stage names, what they mean, and the states that a deal can be in.
export type DealStatus = 'Open' | 'Won' | 'Lost';
export interface DealState {
  readonly stage: string;
  readonly status: DealStatus;
  readonly probability: number;
  readonly closed?: string;
  readonly lostReason?: string;
}
export const NEW = 'Uusi kontakti';
export const INTERESTED = 'Kiinnostunut';
export const QUALIFIED = 'Tarve kartoitettu';
export const SOLUTION = 'Ratkaisuehdotus';
export const OFFER = 'Tarjous lähetetty';
export const TALKS = 'Neuvottelu';

export const open = (stage: string, probability: number): DealState => ({ stage, status: 'Open', probability });
export const won = (stage: string, closed: string): DealState => ({ stage, status: 'Won', probability: 100, closed });
export const lost = (stage: string, closed: string, lostReason: string): DealState => ({ stage, status: 'Lost', probability: 0, closed, lostReason });

/** What the company's stage names mean. */
export const STAGE_MEANINGS = [
  { name: NEW, meaning: 'lead' },
  { name: INTERESTED, meaning: 'mql' },
  { name: QUALIFIED, meaning: 'sql' },
  { name: SOLUTION, meaning: 'opportunity' },
  { name: OFFER, meaning: 'offer' },
  { name: TALKS, meaning: 'offer' },
] as const;
