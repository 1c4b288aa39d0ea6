// Reads chosen files here and sends them one after the other; tells `changed` whenever something is to be shown anew.
import type { Answers, Mapping, MappingOffer } from '../exports/mapping/types';
import { type Pace, STOPPED } from '../exports/slices';
import type { Question, ReadFile } from '../exports/types';
import type { RememberedMapping } from '../rpc/contract';
import { type Call, importTable } from '../rpc/importClient';
import { answersOf, mappingOf, newMapping } from '../rpc/rememberedAnswers';
import type { Lang } from '../text/lang';
import { browserPace } from './browserPace';
import { type Change, importQueue, type QueueAction, type QueuedFile, type Source, sendableFiles } from './importQueue';

const withNew = (asked: readonly Question[], read: ReadFile): readonly Question[] => {
  const questions = read.tables.flatMap((table) => table.questions);
  return [...asked, ...questions.filter((question) => !asked.some((known) => known.id === question.id))];
};
const offerOf = (problem: unknown): MappingOffer | null => (problem as { offer?: MappingOffer | null } | null)?.offer ?? null;

export interface ImportPorts {
  readonly call: Call;
  readonly lang: Lang;
  readonly read: (source: Source, answers: Answers, pace: Pace) => Promise<ReadFile>;
  /** one sentence for a file that cannot be read */
  readonly unreadable: (problem: unknown, name: string) => string;
  readonly changed: () => void;
}

export class ImportStore {
  files: readonly QueuedFile[] = [];
  sending = false;
  /** what the workbook remembers of unknown tables */
  mappings: readonly RememberedMapping[] = [];
  /** the file whose columns are being explained */
  explaining: number | null = null;
  /** said in this session, whether it is in the workbook yet or not */
  private said: Answers = {};
  /** files that are being read or read again */
  private readonly reading = new Set<Promise<void>>();
  private stop = false;
  private lastKey = 0;

  constructor(readonly ports: ImportPorts) {}

  async add(sources: readonly Source[]): Promise<void> {
    const keys = sources.map((source) => {
      this.act({ do: 'add', file: { key: ++this.lastKey, source } });
      return this.lastKey;
    });
    for (const key of keys) await this.read(key);
    const only = this.files.length === 1 ? this.files[0] : null;
    if (only?.stage.kind === 'unreadable' && only.offer) this.explain(only.key);
  }

  /** A question is answered: the file is read again with the answer. */
  async answer(key: number, question: string, choice: string): Promise<void> {
    this.change(key, { answers: { ...this.file(key)?.answers, [question]: choice } });
    await this.read(key);
  }

  /** Opens the question what the columns of an unknown table are; of one that the workbook remembers, once more. */
  async explain(key: number): Promise<void> {
    const file = this.file(key);
    const [table] = file?.read?.tables ?? [];
    const id = table ? mappingOf(table) : null;
    if (file && !file.offer && id !== null) await this.askAgain(file, id);
    if (this.file(key)?.offer) this.show(key);
  }
  leave(): void {
    this.show(null);
  }

  /** Every unknown file with these headers is read as was said. */
  async explained(key: number, mapping: Mapping): Promise<void> {
    const question = this.file(key)?.offer?.question;
    this.show(null);
    if (question === undefined) return;
    this.said = { ...this.said, [question]: mapping };
    const alike = this.files.filter((file) => file.key === key || (file.offer?.question === question && file.stage.kind === 'unreadable'));
    for (const file of alike) this.change(file.key, { answers: { ...file.answers, [question]: mapping } });
    for (const file of alike) await this.read(file.key);
  }

  /** What was said so far about the columns of a file; null: nothing. */
  mappingOf(file: QueuedFile): Mapping | null {
    const answer = file.offer ? this.answersFor(file)[file.offer.question] : undefined;
    return answer === undefined || typeof answer === 'string' ? null : answer;
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
    await Promise.all(this.reading); // an answer given a moment ago counts
    const keys = sendableFiles(this.files).map((file) => file.key);
    for (const key of keys) this.change(key, { stage: { kind: 'waiting' } });
    for (const key of keys) {
      if (this.stop) this.change(key, { stage: { kind: 'ready' } });
      else await this.sendFile(key, who);
    }
    this.sending = false;
    this.ports.changed();
  }

  private answersFor(file: QueuedFile): Answers {
    return { ...answersOf(this.mappings), ...this.said, ...file.answers };
  }

  private async read(key: number): Promise<void> {
    const file = this.file(key);
    if (!file) return;
    const work = this.readFile(file);
    this.reading.add(work);
    await work;
    this.reading.delete(work);
  }

  /** What was read before stays on show, so that whoever answers a question keeps the place. */
  private async readFile(file: QueuedFile): Promise<void> {
    const { key, source, answers, asked, read: before } = file;
    const wanted = () => this.file(key)?.answers === answers;
    if (!before) this.change(key, { stage: { kind: 'reading', share: 0 } });
    try {
      const read = await this.ports.read(source, this.answersFor(file), browserPace({ wanted, show: (share) => this.progress(key, share) }));
      if (wanted()) this.change(key, { read, asked: withNew(asked, read), stage: { kind: 'ready' } });
    } catch (problem) {
      if (problem === STOPPED || !wanted()) return;
      const stage = { kind: 'unreadable', message: this.ports.unreadable(problem, source.name) } as const;
      this.change(key, { read: null, stage, offer: offerOf(problem) ?? file.offer });
    }
  }

  private progress(key: number, share: number): void {
    const stage = this.file(key)?.stage;
    if (stage?.kind !== 'reading' || share > stage.share) this.change(key, { stage: { kind: 'reading', share } });
  }

  /** The columns of a table that the workbook remembers: read as if it did not. */
  private async askAgain(file: QueuedFile, id: string): Promise<void> {
    const answers = { ...this.answersFor(file), [id]: '' };
    const wanted = () => this.file(file.key) !== undefined;
    try {
      await this.ports.read(file.source, answers, browserPace({ wanted, show: () => {} }));
    } catch (problem) {
      const offer = offerOf(problem);
      if (offer) this.change(file.key, { offer });
    }
  }

  private async sendFile(key: number, who: string): Promise<void> {
    this.change(key, { stage: { kind: 'sending', sent: 0, total: this.file(key)?.read?.tables[0]?.rows.length ?? 0 } });
    try {
      await this.remember(this.file(key) as QueuedFile);
      const complete = await this.sendTables(key, who);
      this.change(key, { stage: { kind: complete ? 'done' : 'cancelled' } });
    } catch (problem) {
      this.change(key, { stage: { kind: 'failed', problem } });
    }
  }

  /** What a person said about the columns goes into the workbook with the first file that is sent so. */
  private async remember(file: QueuedFile): Promise<void> {
    for (const table of file.read?.tables ?? []) {
      const mapping = newMapping(file.source.name, table, this.answersFor(file), this.mappings);
      if (mapping) this.mappings = (await this.ports.call('remember', { mapping })).mappings;
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

  private show(key: number | null): void {
    this.explaining = key;
    this.ports.changed();
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
