// Writes the exports and the plan workbook of a fictitious industrial company, Havula Automaatio Oy, for the first quarter of 2026:
// `npm run examples`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACCOUNT_FILE, accountReport } from './accountReport';
import { COMPANY_FILE, companyReport } from './companyReport';
import { DEAL_FILES, dealReport } from './dealReport';
import { LINKEDIN_FILE, linkedinReport } from './linkedinReport';
import { planWorkbookFile, WORKBOOK_FILE } from './planWorkbook';
import { VISIT_FILE, visitReport } from './visitReport';

/** bytes by file name */
export const generateExamples = (): Record<string, Uint8Array> => ({
  [ACCOUNT_FILE]: accountReport(),
  [LINKEDIN_FILE]: linkedinReport(),
  [COMPANY_FILE]: companyReport(),
  [VISIT_FILE]: visitReport(),
  [DEAL_FILES.before]: dealReport('before'),
  [DEAL_FILES.after]: dealReport('after'),
});

export interface ExamplesIo {
  out(line: string): void;
  writeFile(path: string, bytes: Uint8Array): void;
}
const disk: ExamplesIo = {
  out: (line) => console.log(line),
  writeFile: (path, bytes) => {
    mkdirSync('examples', { recursive: true });
    writeFileSync(path, bytes);
  },
};

export const main = async (_args: readonly string[] = [], io: ExamplesIo = disk): Promise<number> => {
  const files = { ...generateExamples(), [WORKBOOK_FILE]: await planWorkbookFile() };
  for (const [name, bytes] of Object.entries(files)) {
    const path = join('examples', name);
    io.writeFile(path, bytes);
    io.out(path);
  }
  return 0;
};
