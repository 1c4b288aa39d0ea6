import type { BantCells } from '../../domain/lead/bantMet';

/** A row of Leads whose BANT and Ask cells are live. */
export interface LiveLead {
  readonly id: string;
  readonly bant: BantCells;
}
