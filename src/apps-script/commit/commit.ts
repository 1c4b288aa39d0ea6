// A commit: all is computed before the first write; what differs goes into `_abm` as "writing N", then it is carried out, then "done N".
// A run that dies in between is rolled forward by whatever run comes next.
import { Refusal } from '../refusal';
import type { Book } from '../workbook/book';
import { makeRoom } from '../workbook/rowSpace';
import type { TabImage } from '../workbook/tabImage';
import { writeNotes } from './cellNotes';
import { deleteRows } from './deleteRows';
import { dressSteps, dressTab } from './dressTab';
import { writeHead } from './headLines';
import { type Planned, planSteps } from './planSteps';
import { setIds } from './setIds';
import { type BuildMark, type Change, type Journal, journalOf, journalText, type Step } from './step';
import { writeRows } from './writeRows';

type HeadOp = Extract<Change, { op: 'head' }>;

function carryOut(book: Book, step: Step, image: TabImage | null, build: BuildMark | null): void {
  if (step.do === 'rows') writeRows(book, step, image);
  else if (step.do === 'head') writeHead(book, book.place(step.tab), step.lines);
  else if (step.do === 'delete') deleteRows(book, step);
  else if (step.do === 'ids') setIds(book, step);
  else if (step.do === 'room') makeRoom(book.place(step.tab), book.place(step.tab).headerRow + step.rows);
  else if (step.do === 'notes') writeNotes(book, step);
  else dressTab(book, step, build);
}

function finish(book: Book, { build }: Journal): void {
  book.writeState({ writing: null, ...(build ? { build: build.number, builtOn: build.date } : {}) });
}

/** The number of the newest commit is compared and set: nobody else has written since this run read the workbook. */
function begin(book: Book, journal: Journal): void {
  const { commit } = book.state;
  book.readState();
  if (book.state.commit !== commit || book.state.writing !== null) throw new Refusal('changed_meanwhile');
  book.writeState({ commit: commit + 1, writing: journalText(journal) });
}

function carryOutAll(book: Book, planned: readonly Planned[], build: BuildMark | null): void {
  const journal: Journal = { steps: planned.map((one) => one.step), build };
  begin(book, journal);
  for (const { step, image } of planned) carryOut(book, step, image, build);
  finish(book, journal);
}

/** False when everything stood already: then nothing is written, not even a number. */
export function commit(book: Book, changes: readonly Change[]): boolean {
  const planned = planSteps(book, changes);
  if (planned.length > 0) carryOutAll(book, planned, null);
  return planned.length > 0;
}

export interface BuildRequest {
  /** what is to stand if the build has this number: the title of the plan says it */
  changes(build: number): readonly Change[];
  readonly date: string;
  readonly currency: string;
}

/** As `commit`; a build that changes something takes the next number and says it in every output tab. */
export function commitBuild(book: Book, request: BuildRequest): boolean {
  const standing = planSteps(book, request.changes(book.state.build));
  if (standing.length === 0 && dressSteps(book, false).length === 0) return false;
  const build: BuildMark = { number: book.state.build + 1, date: request.date, currency: request.currency };
  const heads = request.changes(build.number).filter((change): change is HeadOp => change.op === 'head');
  const planned: Planned[] = standing.filter(({ step }) => step.do !== 'head');
  for (const { tab, lines } of heads) planned.push({ step: { do: 'head', tab, lines }, image: null });
  for (const step of dressSteps(book, true)) planned.push({ step, image: null });
  carryOutAll(book, planned, build);
  return true;
}

/** True when a commit that a dead run began was found and carried out again from its first step. */
export function rollForward(book: Book): boolean {
  const { writing } = book.state;
  if (writing === null) return false;
  // a journal that someone damaged says nothing; all it held can be computed again
  const journal: Journal = writing === '' ? { steps: [], build: null } : journalOf(writing);
  for (const step of journal.steps) carryOut(book, step, null, journal.build);
  finish(book, journal);
  return true;
}
