// `npm run plan -- FILES...`: exports and a workbook in; plan workbook, table and JSON out. The built bundle does the work.
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ImportJson } from '../../src/domain/plan/planJson';
import type { Answers } from '../../src/exports/mapping/types';
import { readExport } from '../../src/exports/readExport';
import { UnreadableError } from '../../src/exports/unreadableError';
import { readXlsxRecords } from '../../src/exports/xlsx/readXlsxRecords';
import type { BuildSummary, ImportSummary } from '../../src/rpc/contract';
import { importTable } from '../../src/rpc/importClient';
import { answersOf as answersIn, newMapping } from '../../src/rpc/rememberedAnswers';
import { tabOf } from '../../src/tabs/registry';
import { cliText } from '../../src/text/cli';
import type { Lang } from '../../src/text/lang';
import { tabsText } from '../../src/text/tabs';
import type { WorkbookSnapshot } from '../host/snapshot';
import { inLoadOrder, type LoadedTable } from '../workbook/loadOrder';
import { type LocalWorkbook, openWorkbook, ServerError } from '../workbook/openWorkbook';
import { isPlanWorkbook } from '../xlsx/isPlanWorkbook';
import { readXlsx } from '../xlsx/readXlsx';
import { writeXlsx } from '../xlsx/writeXlsx';
import { type PlanArguments, planArguments, UsageError } from './planArguments';
import { type PlanJson, planTable } from './planTable';
import { writeLists } from './writeLists';

function bytesOf(file: string, lang: 'en' | 'fi'): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new UsageError(cliText[lang].missingFile({ file }));
  }
}

interface Given {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A workbook of ours is the base; all other files are exports, Excel workbooks among them. */
async function sortFiles(args: PlanArguments): Promise<{ base: Given | undefined; exports: readonly Given[] }> {
  const given = args.files.map((path): Given => ({ path, bytes: bytesOf(path, args.lang) }));
  const ours: Given[] = [];
  for (const file of given) if (/\.xlsx$/i.test(file.path) && (await isPlanWorkbook(file.bytes))) ours.push(file);
  if (ours.length > 1) throw new UsageError(cliText[args.lang].twoWorkbooks({ first: ours[0].path, second: ours[1].path }));
  return { base: ours[0], exports: given.filter((file) => file !== ours[0]) };
}

async function openBase(base: Given | undefined, lang: Lang): Promise<LocalWorkbook> {
  const locale = lang === 'fi' ? 'fi_FI' : 'en_US';
  if (!base) return openWorkbook({ locale, userLocale: lang });
  const options = { name: basename(base.path), locale, timeZone: 'Europe/Helsinki', formulaMode: 'locale-parsed' } as const;
  const workbook: WorkbookSnapshot = await readXlsx(base.bytes, options);
  return openWorkbook({ workbook, locale, userLocale: lang });
}

function answersOf(args: PlanArguments): Answers {
  if (args.answers === null) return {};
  try {
    const answers = JSON.parse(new TextDecoder().decode(bytesOf(args.answers, args.lang)));
    if (answers && typeof answers === 'object' && !Array.isArray(answers)) return answers;
  } catch (error) {
    if (error instanceof UsageError) throw error;
  }
  throw new UsageError(cliText[args.lang].answersNotJson({ file: args.answers }));
}

/** What went wrong; an unknown table with the lines of an answers file that would explain it. */
function refusalOf(path: string, error: UnreadableError, lang: Lang): UsageError {
  const said = cliText[lang].unreadable({ file: basename(path), message: error.message });
  const { question, candidates } = error.offer ?? {};
  if (!question || !candidates?.[0]) return new UsageError(said);
  const { tab, columns } = candidates[0];
  return new UsageError(`${said}\n${cliText[lang].explain({ answers: JSON.stringify({ [question]: { tab, columns } }) })}`);
}

async function readAll(files: readonly Given[], answers: Answers, lang: Lang): Promise<LoadedTable[]> {
  const found: LoadedTable[] = [];
  for (const { path, bytes } of files) {
    try {
      const fileDate = statSync(path).mtime.toISOString().slice(0, 10);
      const file = await readExport({ name: basename(path), bytes, lang, answers, fileDate, readXlsx: readXlsxRecords });
      for (const table of file.tables) found.push({ file, table });
    } catch (error) {
      throw error instanceof UnreadableError ? refusalOf(path, error, lang) : error;
    }
  }
  return inLoadOrder(found);
}

export interface PlanIo {
  out(line: string): void;
  err(line: string): void;
}

/** Mappings that the workbook remembers hold until the answers file says otherwise; new ones are remembered. */
async function readWithAnswers(workbook: LocalWorkbook, files: readonly Given[], args: PlanArguments): Promise<LoadedTable[]> {
  const { mappings } = await workbook.call('setup', { lang: args.lang });
  const answers = { ...answersIn(mappings), ...answersOf(args) };
  const loaded = await readAll(files, answers, args.lang);
  for (const { file, table } of loaded) {
    const mapping = newMapping(file.name, table, answers, mappings);
    if (mapping) await workbook.call('remember', { mapping });
  }
  return loaded;
}

async function importAll(
  workbook: LocalWorkbook,
  loaded: readonly LoadedTable[],
  args: PlanArguments,
  say: (line: string) => void,
): Promise<ImportJson[]> {
  const words = cliText[args.lang];
  const done: ImportJson[] = [];
  for (const { file, table } of loaded) {
    for (const question of table.questions) {
      const answer = question.choices.find((choice) => choice.id === question.standard);
      say(words.assumed({ file: file.name, question: question.text, answer: answer?.text ?? question.standard }));
    }
    const result = await importTable((name, payload) => workbook.call(name, payload), file, table, { who: '', lang: args.lang });
    if (result === 'already') say(words.already({ file: file.name }));
    if (typeof result === 'string') continue;
    const { rows, matched, unmatched, warnings }: ImportSummary = result;
    const named = tabOf(table.tab).columns.some((column) => column.id === 'account');
    say(words.imported({ file: file.name, rows, tab: tabsText[args.lang].names[table.tab], ...(named ? { matched, unmatched } : {}) }));
    for (const warning of warnings) say(`  ${warning}`);
    done.push({ file: file.name, format: table.format, tab: table.tab, rows, matched, unmatched, warnings });
  }
  return done;
}

/** the folder is made where it is missing */
async function saveLists(workbook: LocalWorkbook, { lists, lang }: PlanArguments, say: (line: string) => void): Promise<void> {
  if (lists === null) return;
  const write = (path: string, text: string) => save(path, text, lang);
  try {
    mkdirSync(lists, { recursive: true });
  } catch {
    throw new UsageError(cliText[lang].cannotWrite({ file: lists }));
  }
  await writeLists((name, payload) => workbook.call(name, payload), lists, { lang, say, save: write });
}

function save(path: string, content: string | Uint8Array, lang: PlanArguments['lang']): void {
  try {
    writeFileSync(path, content);
  } catch {
    throw new UsageError(cliText[lang].cannotWrite({ file: path }));
  }
}

async function buildPlan(workbook: LocalWorkbook, args: PlanArguments, imports: ImportJson[]): Promise<{ summary: BuildSummary; json: PlanJson }> {
  const summary = await workbook.call('build', { today: args.today, period: args.period, lang: args.lang, json: true });
  await workbook.settle();
  return { summary, json: { ...(summary.json as PlanJson), imports } };
}

export async function plan(words: readonly string[], io: PlanIo): Promise<number> {
  let workbook: LocalWorkbook | undefined;
  try {
    const args = planArguments(words);
    if (args.help) io.out(cliText[args.lang].usage);
    if (args.help) return 0;
    if (args.files.length === 0) throw new UsageError(`${cliText[args.lang].noFiles}\n${cliText[args.lang].usage}`);
    const quiet = args.json === '-';
    const say = quiet ? io.err : io.out;
    const { base, exports } = await sortFiles(args);
    workbook = await openBase(base, args.lang);
    const imports = await importAll(workbook, await readWithAnswers(workbook, exports, args), args, say);
    const { summary, json } = await buildPlan(workbook, args, imports);
    if (quiet) io.out(JSON.stringify(json, null, 2));
    else for (const line of planTable(summary, json, args.lang)) io.out(line);
    if (args.json !== null && !quiet) save(args.json, `${JSON.stringify(json, null, 2)}\n`, args.lang);
    if (args.out !== null) {
      save(args.out, await writeXlsx(workbook.host.snapshot(), { customFunctions: [...workbook.customFunctions] }), args.lang);
      say(cliText[args.lang].saved({ file: args.out }));
    }
    await saveLists(workbook, args, say);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof ServerError)) throw error;
    io.err(error.message);
    return 1;
  } finally {
    workbook?.dispose();
  }
}

export const main = (args: string[]): Promise<number> => plan(args, { out: (line) => console.log(line), err: (line) => console.error(line) });
