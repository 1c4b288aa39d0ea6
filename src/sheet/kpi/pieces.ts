// Pieces that the forms of KPI formulas share. All read cells of the own row only.
import { call } from '../formula/call';
import { formulaOf, type Part } from '../formula/formulaOf';
import { NOTHING, own, text } from '../formula/token';
import type { Formula } from '../model';

export const EMPTY: Formula = [NOTHING];

/** The component as a number; blank stays nothing. */
export const given = (column: string): Formula => call('IF', call('ISNUMBER', own(column)), own(column), NOTHING);

/** The quotient, nothing where the denominator is zero or blank or the numerator unknown. */
export const quotient = (over: string, under: string): Formula =>
  call('IF', call('AND', call('ISNUMBER', own(over)), formulaOf(call('N', own(under)), '>0')), formulaOf(own(over), '/', own(under)), NOTHING);

/** `then` where the value stands, else nothing. */
export const whereValue = (then: Part): Formula => call('IF', call('ISNUMBER', own('value')), then, NOTHING);

interface Judged {
  /** what makes the row judgeable at all */
  readonly known: Part;
  readonly onTrack: Part;
  readonly offTrack: Part;
  /** verdict when neither holds */
  readonly else: 'too_early' | 'off_track';
}

/** No data first, then no goal, then the verdict. */
export const judged = ({ known, onTrack, offTrack, else: rest }: Judged): Formula => {
  const verdict = rest === 'off_track' ? text('off_track') : call('IF', offTrack, text('off_track'), text('too_early'));
  const withGoal = call('IF', call('ISNUMBER', own('goal')), call('IF', onTrack, text('on_track'), verdict), NOTHING);
  return call('IF', known, withGoal, text('no_data'));
};

/** `41.3 – 63.0`: FIXED writes the marks of the spreadsheet's locale. */
export const fromTo = (low: Part, high: Part, decimals: Part): Formula =>
  formulaOf(call('FIXED', low, decimals), '&', text(' – '), '&', call('FIXED', high, decimals));
