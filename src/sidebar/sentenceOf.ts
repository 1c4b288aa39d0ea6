/** Errors that are meant for people carry a code and a sentence; of any other nothing is shown. */
export function sentenceOf(problem: unknown): string | null {
  const { code, message } = (problem ?? {}) as { code?: unknown; message?: unknown };
  return typeof code === 'string' && typeof message === 'string' && message !== '' ? message : null;
}
