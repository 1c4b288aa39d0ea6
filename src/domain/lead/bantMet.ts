import { type BantCell, type BantQuestion, bantAnswer } from './bantAnswer';

// Whether a lead is sales-ready: at least `required` of the four questions answered by a known yes.
// bantMet({ budget: '50 k€', authority: 'CFO', need: true, timeline: '?' }, 3) = true, with 4 required it is false.
export type BantCells = Readonly<Record<BantQuestion, BantCell>>;

export const BANT_QUESTIONS: readonly BantQuestion[] = ['budget', 'authority', 'need', 'timeline'];

export const bantMet = (cells: BantCells, required = 4): boolean =>
  BANT_QUESTIONS.filter((question) => bantAnswer(question, cells[question]) === 'yes').length >= required;
