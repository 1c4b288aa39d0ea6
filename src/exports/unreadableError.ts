/** The file as a whole cannot be read. `code` is for tests and the interface, the message is one sentence in the user's language. */
export class UnreadableError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'UnreadableError';
    this.code = code;
  }
}
