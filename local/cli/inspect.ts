// `npm run inspect -- FILE [--json [PATH]] [--lang fi|en]`: what the importer sees in one file. A file that cannot be read: one line, exit code 1.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readExport } from '../../src/exports/readExport';
import type { ReadFile } from '../../src/exports/types';
import { UnreadableError } from '../../src/exports/unreadableError';
import { readXlsxRecords } from '../../src/exports/xlsx/readXlsxRecords';
import { exportsText } from '../../src/text/exports';
import { type InspectArguments, inspectArguments } from './inspectArguments';
import { inspectJson, tablesOf } from './inspectJson';
import { inspectTable } from './inspectTable';

export interface InspectIo {
  out(line: string): void;
  err(line: string): void;
  readFile(path: string): Uint8Array | Promise<Uint8Array>;
  writeFile(path: string, text: string): void | Promise<void>;
  /** day of the file, `YYYY-MM-DD`, where it is known */
  fileDate?(path: string): string | undefined;
}

const disk: InspectIo = {
  out: (line) => console.log(line),
  err: (line) => console.error(line),
  readFile: (path) => readFileSync(path),
  writeFile: (path, text) => writeFileSync(path, text),
  fileDate: (path) => statSync(path).mtime.toISOString().slice(0, 10),
};

const open = async (path: string, io: InspectIo): Promise<Uint8Array | null> => {
  try {
    return await io.readFile(path);
  } catch {
    return null;
  }
};

const save = async (path: string, text: string, io: InspectIo): Promise<boolean> => {
  try {
    await io.writeFile(path, text);
    return true;
  } catch {
    return false;
  }
};

const show = async (file: ReadFile, { json, lang }: InspectArguments, io: InspectIo): Promise<number> => {
  const words = exportsText[lang].inspect;
  const text = JSON.stringify(inspectJson(file), null, 2);
  if (json === '-') io.out(text);
  if (json === '-') return 0;
  if (json !== null && !(await save(json, `${text}\n`, io))) {
    io.err(words.cannotWrite({ file: json }));
    return 1;
  }
  for (const table of tablesOf(file)) for (const line of inspectTable(table, lang)) io.out(line);
  if (json !== null) io.out(`\n${words.saved({ file: json })}`);
  return 0;
};

export const inspect = async (args: readonly string[], io: InspectIo): Promise<number> => {
  const wanted = inspectArguments(args);
  if ('problem' in wanted) {
    io.err(wanted.problem);
    return 1;
  }
  const { file, lang } = wanted;
  const words = exportsText[lang].inspect;
  const bytes = await open(file, io);
  if (!bytes) {
    io.err(words.missingFile({ file }));
    return 1;
  }
  try {
    return await show(
      await readExport({ name: basename(file), bytes, lang, fileDate: io.fileDate?.(file), readXlsx: readXlsxRecords, look: true }),
      wanted,
      io,
    );
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    io.err(words.unreadable({ file: basename(file), message: error.message }));
    return 1;
  }
};

export const main = (args: string[]): Promise<number> => inspect(args, disk);
