// The only place of the sidebar that speaks to the server: google.script.run with both handlers on every call.
import type { CallName, Calls, RpcReply } from '../rpc/contract';
import { wrongReply } from '../rpc/guards';
import type { Call } from '../rpc/importClient';

interface Runner {
  withSuccessHandler(handler: (reply: unknown) => void): Runner;
  withFailureHandler(handler: (problem: unknown) => void): Runner;
  rpc(name: string, json: string): void;
}
declare const google: { readonly script: { readonly run: Runner } };

/** codes of this side; all others come from the server with a sentence of its own */
export type OwnCode = 'transport' | 'late' | 'reply';

export class ServerFailure extends Error {
  constructor(
    readonly code: string,
    message = '',
  ) {
    super(message);
  }
}

/** Google ends an execution after six minutes; a reply with a value it cannot carry never arrives at all. */
const LATE_AFTER_MS = 7 * 60 * 1000;

function run(name: string, json: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new ServerFailure('late')), LATE_AFTER_MS);
    const settle = (then: () => void) => {
      clearTimeout(timer);
      then();
    };
    google.script.run
      .withSuccessHandler((reply) => settle(() => resolve(reply)))
      .withFailureHandler(() => settle(() => reject(new ServerFailure('transport'))))
      .rpc(name, json);
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function replyOf(text: unknown): RpcReply<unknown> {
  let reply: unknown;
  try {
    reply = JSON.parse(String(text));
  } catch {
    throw new ServerFailure('reply');
  }
  if (!isRecord(reply)) throw new ServerFailure('reply');
  if (reply.ok === true && 'value' in reply) return { ok: true, value: reply.value };
  const error = reply.error;
  if (reply.ok === false && isRecord(error) && typeof error.code === 'string' && typeof error.message === 'string')
    return { ok: false, error: { code: error.code, message: error.message } };
  throw new ServerFailure('reply');
}

export const callServer: Call = async <N extends CallName>(name: N, payload: Calls[N]['in']): Promise<Calls[N]['out']> => {
  const reply = replyOf(await run(name, JSON.stringify(payload)));
  if (!reply.ok) throw new ServerFailure(reply.error.code, reply.error.message);
  if (wrongReply(name, reply.value) !== null) throw new ServerFailure('reply');
  return reply.value as Calls[N]['out'];
};
