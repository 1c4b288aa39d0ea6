// Stands where Google's client library is in a sidebar's document: google.script.run and google.script.host over postMessage.

/** From the sidebar to the page around it. */
export type SidebarRequest =
  | { readonly abm: 'run'; readonly id: number; readonly name: string; readonly args: unknown[] }
  | { readonly abm: 'close' };
/** Back to the sidebar. */
export type SidebarReply = { readonly abm: 'reply'; readonly id: number; readonly value?: unknown; readonly error?: string };

type Handler = (value: unknown, user?: unknown) => void;
interface Chain {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly user?: unknown;
}

/** Self-contained: its source text is put into the document, so it may use nothing from outside of itself. */
function installScriptRun(): void {
  const waiting = new Map<number, Chain>();
  let lastId = 0;

  /** What Google lets through: plain data; undefined becomes null; all else is refused by the property's name. */
  const legal = (value: unknown, property: string): unknown => {
    if (value === undefined || value === null) return null;
    if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
    if (Array.isArray(value)) return value.map((item, i) => legal(item, String(i)));
    if (Object.prototype.toString.call(value) === '[object Object]' && typeof value !== 'function')
      return Object.fromEntries(Object.entries(value as object).map(([key, item]) => [key, legal(item, key)]));
    throw new TypeError(`Failed due to illegal value in property: ${property}`);
  };
  const post = (request: SidebarRequest) => window.parent.postMessage(request, '*');

  const runner = (chain: Chain): unknown =>
    new Proxy(
      {},
      {
        get(_, name: string) {
          if (name === 'withSuccessHandler') return (success: Handler) => runner({ ...chain, success });
          if (name === 'withFailureHandler') return (failure: Handler) => runner({ ...chain, failure });
          if (name === 'withUserObject') return (user: unknown) => runner({ ...chain, user });
          return (...args: unknown[]) => {
            const id = ++lastId;
            const sent = args.map((arg, i) => legal(arg, String(i)));
            waiting.set(id, chain);
            post({ abm: 'run', id, name, args: sent });
          };
        },
      },
    );

  window.addEventListener('message', (event: MessageEvent<SidebarReply>) => {
    const reply = event.data;
    if (reply?.abm !== 'reply') return;
    const chain = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (!chain) return;
    if (reply.error === undefined) chain.success?.(reply.value, chain.user);
    else if (chain.failure) chain.failure(Object.assign(new Error(reply.error), { name: 'ScriptError' }), chain.user);
    else console.error(`Uncaught ScriptError: ${reply.error}`);
  });

  const nothing = () => {};
  const host = {
    close: () => post({ abm: 'close' }),
    setWidth: nothing,
    setHeight: nothing,
    origin: 'https://docs.google.com',
    editor: { focus: nothing },
  };
  Object.assign(window, { google: { script: { run: runner({}), host } } });
}

/** A script for the head of the sidebar's document. */
export const SCRIPT_RUN_CLIENT = `(${installScriptRun})();`;
