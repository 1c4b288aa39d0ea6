import { type BantQuestion, bantAnswer } from './bantAnswer';
import { BANT_QUESTIONS, type BantCells } from './bantMet';

// What to ask next: bantUnknown({ budget: '50 k€', authority: '?', need: 'ei', timeline: null }) = ['authority', 'timeline'].
// A no is an answer, so it is not asked again.
export const bantUnknown = (cells: BantCells): BantQuestion[] =>
  BANT_QUESTIONS.filter((question) => bantAnswer(question, cells[question]) === 'unknown');
