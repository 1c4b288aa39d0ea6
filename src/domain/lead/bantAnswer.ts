// What a cell answers to one of the four BANT questions: bantAnswer('need', 'ei vielä') = 'no', bantAnswer('budget', '50 k€') = 'yes',
// bantAnswer('authority', 'Eija Nokia') = 'yes', bantAnswer('timeline', '?') = 'unknown'. Unknown is not no.
export type BantQuestion = 'budget' | 'authority' | 'need' | 'timeline';
export type BantAnswer = 'yes' | 'no' | 'unknown' | 'unclear';
/** a date cell is only known to be one */
export type BantCell = string | number | boolean | { readonly date: true } | null;

const UNKNOWN = /^(?:\?+|[-–—]+|n\/a|tbd|unknown|ei tiedossa)$/;
// a whole word: Nokia is no "no", Eija no "ei"
const NO = /^(?:no|not|none|never|false|ei|eivät|epätosi)(?![\p{L}\p{N}])/u;
const YES = /^(?:yes|ok|kyllä|joo)(?![\p{L}\p{N}])|^(?:true|tosi|on)$/u;
const ZERO_AMOUNT = /^[^1-9]*0[^1-9]*$/;
const ZERO = /^[^\p{L}1-9]*0[^\p{L}1-9]*$/u;
const NEGATIVE = /^[-−]\s*\p{Sc}?\s*\d/u;

const ofBudgetText = (text: string): BantAnswer => {
  if (NEGATIVE.test(text)) return 'unclear';
  if (/[1-9]/.test(text) || YES.test(text)) return 'yes';
  return ZERO_AMOUNT.test(text) ? 'no' : 'unclear';
};

const ofText = (question: BantQuestion, cell: string): BantAnswer => {
  const text = cell.normalize('NFC').trim().toLowerCase();
  if (text === '' || UNKNOWN.test(text)) return 'unknown';
  if (NO.test(text)) return 'no';
  if (question === 'budget') return ofBudgetText(text);
  return ZERO.test(text) ? 'no' : 'yes';
};

/** `unclear`: a budget that is no amount, no yes and no no. */
export const bantAnswer = (question: BantQuestion, cell: BantCell): BantAnswer => {
  if (cell === null) return 'unknown';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (typeof cell === 'string') return ofText(question, cell);
  if (typeof cell !== 'number') return question === 'budget' ? 'unclear' : 'yes';
  if (cell === 0) return 'no';
  return question === 'budget' && !(cell > 0) ? 'unclear' : 'yes';
};
