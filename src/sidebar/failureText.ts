import type { SidebarWords } from '../text/en/sidebar';
import { sentenceOf } from './sentenceOf';
import { ServerFailure } from './server';

/** One sentence for a failed request: the server's own, else one of ours; never a raw exception. */
export function failureText(words: SidebarWords, problem: unknown): string {
  const code = problem instanceof ServerFailure ? problem.code : '';
  if (code === 'transport' || code === 'late' || code === 'reply') return words.failures[code];
  return sentenceOf(problem) ?? words.failures.transport;
}
