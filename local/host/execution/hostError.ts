/** A refusal in Google's words; the script sees it as an Exception of its own realm. */
export class HostError extends Error {
  override name = 'Exception';
}

export function refuse(message: string): never {
  throw new HostError(message);
}
