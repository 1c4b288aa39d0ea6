// LibreOffice as a second spreadsheet program: opens a saved .xlsx, calculates every formula anew and says what the cells show.
import { execFile } from 'node:child_process';
import { accessSync, constants, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { CellSnapshot } from '../../local/host/snapshot';
import { readXlsx } from '../../local/xlsx/readXlsx';

const NAMES = ['soffice', 'libreoffice'];
const USUAL = ['/usr/lib/libreoffice/program', '/opt/libreoffice/program', '/Applications/LibreOffice.app/Contents/MacOS'];

/** Its path; null where it is not installed. */
export function soffice(): string | null {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...USUAL];
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Tests that need it are skipped by name where it is absent. */
export const withLibreOffice = soffice() ? test : test.skip;

export type Recalculated = Record<string, Record<number, Record<number, Pick<CellSnapshot, 'v' | 'e'>>>>;

/** Without this it trusts the results that the file brings along: exceljs gives itself out as Excel. */
const ALWAYS_CALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** By sheet, row and column: what LibreOffice shows. Cells that look empty are left out. */
export async function recalculate(xlsx: Uint8Array): Promise<Recalculated> {
  const program = soffice();
  if (!program) throw new Error('LibreOffice is not installed.');
  const folder = mkdtempSync(join(tmpdir(), 'recalculate-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user/registrymodifications.xcu'), ALWAYS_CALCULATE);
    writeFileSync(join(folder, 'in.xlsx'), xlsx);
    const options = [
      `-env:UserInstallation=${pathToFileURL(profile)}`,
      '--headless',
      '--norestore',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      join(folder, 'out'),
    ];
    await promisify(execFile)(program, [...options, join(folder, 'in.xlsx')], { timeout: 120_000 });
    return await valuesIn(readFileSync(join(folder, 'out/in.xlsx')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function valuesIn(bytes: Uint8Array): Promise<Recalculated> {
  const { sheets } = await readXlsx(bytes, { name: 'recalculated', locale: 'en_US', timeZone: 'UTC', formulaMode: 'en-always' });
  const found: Recalculated = {};
  for (const { name, cells } of sheets) {
    found[name] = {};
    for (const row in cells) {
      for (const column in cells[row]) {
        const { v, e } = cells[row][column];
        if (v === undefined && e === undefined) continue;
        found[name][row] ??= {};
        found[name][row][column] = e === undefined ? { v } : { e };
      }
    }
  }
  return found;
}
