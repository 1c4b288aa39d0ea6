// Writes the exports and the plan workbook of a fictitious industrial company, Havula Automaatio Oy, for the first quarter of 2026:
// `npm run examples`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportFiles } from './exportFiles';
import { planWorkbookFile, WORKBOOK_FILE } from './planWorkbook';

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
  const files = { ...exportFiles(), [WORKBOOK_FILE]: await planWorkbookFile() };
  for (const [name, bytes] of Object.entries(files)) {
    const path = join('examples', name);
    io.writeFile(path, bytes);
    io.out(path);
  }
  return 0;
};
