import type { MappingOffer } from './mapping/types';

/** The file as a whole cannot be read. `code` is for tests and the interface, the message is one sentence in the user's language. */
export class UnreadableError extends Error {
  readonly code: string;
  /** an unknown table that a person can explain */
  readonly offer: MappingOffer | null;

  constructor(code: string, message: string, offer: MappingOffer | null = null) {
    super(message);
    this.name = 'UnreadableError';
    this.code = code;
    this.offer = offer;
  }
}
