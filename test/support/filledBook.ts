// A workbook with every tab filled by the small files, made once per locale and language and opened again from its snapshot.
import type { FormulaMode, Locale, WorkbookSnapshot } from '../../local/host/snapshot';
import type { Lang } from '../../src/text/lang';
import { ALL_FILES, MORE_FILES } from './smallFiles';
import { openTestBook, type TestBook } from './workbook';

export interface FilledOptions {
  readonly locale?: Locale;
  readonly formulaMode?: FormulaMode;
  readonly lang?: Lang;
}
const made = new Map<string, WorkbookSnapshot>();

export function filledWorkbook({ locale = 'en_US', formulaMode = 'locale-parsed', lang = 'en' }: FilledOptions = {}): WorkbookSnapshot {
  const key = `${locale} ${formulaMode} ${lang}`;
  let snapshot = made.get(key);
  if (!snapshot) {
    const book = openTestBook({ quick: true, locale, formulaMode });
    book.setup(lang);
    for (const file of [...ALL_FILES, ...MORE_FILES]) book.importFile(file);
    const goals = book.tab('goals');
    book.type('goals', goals.rowOf('revenue'), 'goal', 500_000);
    book.type('goals', goals.rowOf('average_deal'), 'goal', 50_000);
    const audiences = book.tab('audiences').headerRow + 1;
    book.type('audiences', audiences, 'name', 'Plant managers');
    book.type('audiences', audiences, 'unit', lang === 'fi' ? 'Palvelun jäsentä' : 'Platform members');
    book.type('audiences', audiences, 'size', 8200);
    book.type('campaigns', book.tab('campaigns').rows[0], 'audience', 'Plant managers');
    book.type('people', book.tab('people').rowOf('anna.ahti@kaskitek.fi'), 'role', lang === 'fi' ? 'Päättäjä' : 'Decision maker');
    snapshot = book.host.snapshot();
    made.set(key, snapshot);
  }
  return structuredClone(snapshot);
}

export const filledBook = (options: FilledOptions = {}): TestBook => openTestBook({ quick: true, workbook: filledWorkbook(options) });
