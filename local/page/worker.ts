// The worker of the page: takes one request after the other and answers each with what came out and what a person would now see.
import { readXlsx } from '../xlsx/readXlsx';
import { writeXlsx } from '../xlsx/writeXlsx';
import type { Answer, Ask, Asks } from './messages';
import { WorkbookHost } from './workbookHost';

let held: WorkbookHost | null = null;
const opened = (): WorkbookHost => {
  if (!held) throw new Error('no workbook is open');
  return held;
};

async function open(options: Asks['open']['in']): Promise<null> {
  const { source, locale } = options;
  const name = source.kind === 'snapshot' ? source.workbook.name : source.name;
  const place = { name, locale, timeZone: 'Europe/Helsinki', formulaMode: 'locale-parsed' as const };
  const workbook = source.kind === 'xlsx' ? await readXlsx(source.bytes, place) : source.kind === 'snapshot' ? source.workbook : undefined;
  const next = new WorkbookHost({ workbook, options });
  next.run('onOpen', []);
  held?.dispose();
  held = next;
  return null;
}

async function answerOf(ask: Ask): Promise<unknown> {
  if (ask.ask === 'open') return open(ask.payload);
  if (ask.ask === 'run') return opened().run(ask.payload.name, ask.payload.args);
  if (ask.ask === 'type') return opened().type(ask.payload.cells);
  if (ask.ask === 'structure') return opened().structure(ask.payload.edits);
  if (ask.ask === 'replace') return opened().replace(ask.payload.sheets);
  return writeXlsx(opened().snapshot(), { customFunctions: opened().customFunctions });
}

async function answer(ask: Ask): Promise<Answer> {
  const outcome: { value?: unknown; error?: string } = {};
  try {
    outcome.value = (await answerOf(ask)) ?? null;
  } catch (error) {
    outcome.error = error instanceof Error ? error.message : String(error);
  }
  return { id: ask.id, ...outcome, view: held ? await held.view(ask.ask === 'open') : null };
}

let last: Promise<unknown> = Promise.resolve();
self.addEventListener('message', (event: MessageEvent<Ask>) => {
  last = last.then(async () => self.postMessage(await answer(event.data)));
});
