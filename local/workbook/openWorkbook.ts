// A workbook on this machine: the in-memory host, the built bundle in it, and calculation between executions.
// The command line, the example maker and the tests drive the product through this.
import type { CallName, Calls, RpcReply } from '../../src/rpc/contract';
import { createCalculator } from '../calculation/calculate';
import { settle } from '../calculation/settleHost';
import { createHost, type Host, type HostOptions } from '../host/host';
import { loadInNode } from '../host/nodeBundle';
import { builtAddon } from './builtAddon';
import { customFunctionNames } from './customFunctionNames';

/** An error that the server put into words for the user. */
export class ServerError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'ServerError';
  }
}

export interface LocalWorkbook {
  readonly host: Host;
  readonly customFunctions: readonly string[];
  call<N extends CallName>(name: N, payload: Calls[N]['in']): Promise<Calls[N]['out']>;
  /** formula results as a person would see them now */
  settle(): Promise<void>;
  dispose(): void;
}

export function openWorkbook(options: HostOptions & { readonly dist?: string } = {}): LocalWorkbook {
  const { code, files } = builtAddon(options.dist);
  const host = createHost({ ...options, files: { ...files } });
  const script = loadInNode(code, host);
  const cells: Record<string, (...args: unknown[]) => unknown> = {};
  const customFunctions = customFunctionNames(code);
  for (const name of customFunctions) cells[name] = (...args) => script.cell(name, ...args);
  const calculator = createCalculator({ customFunctions: cells });
  return {
    host,
    customFunctions,
    async call(name, payload) {
      const reply = JSON.parse(String(script.call('rpc', name, JSON.stringify(payload)))) as RpcReply<Calls[typeof name]['out']>;
      if (!reply.ok) throw new ServerError(reply.error.code, reply.error.message);
      return reply.value;
    },
    settle: () => settle(host, calculator),
    dispose: () => calculator.dispose(),
  };
}
