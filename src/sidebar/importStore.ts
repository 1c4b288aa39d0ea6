// Reads chosen files here and sends them one after the other; tells `changed` whenever something is to be shown anew.
import type { ExportFile } from '../exports/readExport';
import type { Question, ReadFile } from '../exports/types';
import { type Call, importTable } from '../rpc/importClient';
import type { Lang } from '../text/lang';
import { type Change, importQueue, type QueueAction, type QueuedFile, type Source, sendableFiles } from './importQueue';

/** The day that the file's own time stamp shows on this computer. */
function dayOf(time: number): string {
  const date = new Date(time);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const withNew = (asked: readonly Question[], read: ReadFile): readonly Question[] => {
  const questions = read.tables.flatMap((table) => table.questions);
  return [...asked, ...questions.filter((question) => !asked.some((known) => known.id === question.id))];
};

export interface ImportPorts {
  readonly call: Call;
  readonly lang: Lang;
  readonly read: (file: Pick<ExportFile, 'name' | 'bytes' | 'answers' | 'fileDate'>) => Promise<ReadFile>;
  /** one sentence for a file that cannot be read */
  readonly unreadable: (problem: unknown, name: string) => string;
  readonly changed: () => void;
}

export class ImportStore {
  files: readonly QueuedFile[] = [];
  sending = false;
  private stop = false;
  private lastKey = 0;

  constructor(readonly ports: ImportPorts) {}

  async add(sources: readonly Source[]): Promise<void> {
    const keys = sources.map((source) => {
      this.act({ do: 'add', file: { key: ++this.lastKey, source } });
      return this.lastKey;
    });
    for (const key of keys) await this.read(key);
  }

  /** A question is answered: the file is read again with the answer. */
  async answer(key: number, question: string, choice: string): Promise<void> {
    this.change(key, { answers: { ...this.file(key)?.answers, [question]: choice } });
    await this.read(key);
  }

  remove(key: number): void {
    this.act({ do: 'remove', key });
  }

  /** Asks the running import to stop after the block on its way; files behind it wait for the next click. */
  cancel(): void {
    this.stop = true;
    const running = this.files.find((file) => file.stage.kind === 'sending');
    if (running) this.change(running.key, { stage: { kind: 'cancelling' } });
  }

  async send(who: string): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    this.stop = false;
    const keys = sendableFiles(this.files).map((file) => file.key);
    for (const key of keys) this.change(key, { stage: { kind: 'waiting' } });
    for (const key of keys) {
      if (this.stop) this.change(key, { stage: { kind: 'ready' } });
      else await this.sendFile(key, who);
    }
    this.sending = false;
    this.ports.changed();
  }

  private async read(key: number): Promise<void> {
    const file = this.file(key);
    if (!file) return;
    const { source, answers } = file;
    try {
      const bytes = new Uint8Array(await source.arrayBuffer());
      const read = await this.ports.read({ name: source.name, bytes, answers, fileDate: dayOf(source.lastModified) });
      if (this.file(key)?.answers === answers) this.change(key, { read, asked: withNew(file.asked, read), stage: { kind: 'ready' } });
    } catch (problem) {
      this.change(key, { read: null, stage: { kind: 'unreadable', message: this.ports.unreadable(problem, source.name) } });
    }
  }

  private async sendFile(key: number, who: string): Promise<void> {
    this.change(key, { stage: { kind: 'sending', sent: 0, total: this.file(key)?.read?.tables[0]?.rows.length ?? 0 } });
    try {
      const complete = await this.sendTables(key, who);
      this.change(key, { stage: { kind: complete ? 'done' : 'cancelled' } });
    } catch (problem) {
      this.change(key, { stage: { kind: 'failed', problem } });
    }
  }

  /** False when cancelled. Tables that the server has taken in an earlier try are not sent again. */
  private async sendTables(key: number, who: string): Promise<boolean> {
    const { read, outcomes } = this.file(key) as QueuedFile;
    if (!read) return false;
    for (const table of read.tables.slice(outcomes.length)) {
      const options = {
        who,
        lang: this.ports.lang,
        onProgress: (sent: number, total: number) => {
          if (!this.stop) this.change(key, { stage: { kind: 'sending', sent, total } });
        },
        cancelled: () => this.stop,
      };
      const outcome = await importTable(this.ports.call, read, table, options);
      if (outcome === 'cancelled') return false;
      this.change(key, { outcomes: [...(this.file(key)?.outcomes ?? []), outcome] });
    }
    return true;
  }

  private file(key: number): QueuedFile | undefined {
    return this.files.find((file) => file.key === key);
  }
  private change(key: number, change: Change): void {
    this.act({ do: 'change', key, change });
  }
  private act(action: QueueAction): void {
    this.files = importQueue(this.files, action);
    this.ports.changed();
  }
}
