import fs from 'node:fs';
import path from 'node:path';
import { HEALTH_CODES } from '../../src/domain/health/types';
import type { HealthLine } from '../../src/domain/plan/types';
import { healthWording } from '../../src/sheet/health/healthWording';
import { healthText } from '../../src/text/health';
import { LANGS, type Lang } from '../../src/text/lang';

const line = (code: string, data: HealthLine['data'] = {}, more: Partial<HealthLine> = {}): HealthLine => ({
  code,
  severity: 'warning',
  tab: 'deals',
  row: 14,
  column: 'stage',
  data,
  ...more,
});

/** Codes that the sources of the domain and of the workbook's reader write down. */
const codesIn = (folder: string): string[] =>
  fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) return codesIn(place);
    const source = fs.readFileSync(place, 'utf8');
    return [...source.matchAll(/\bfinding\(\s*'([a-z_]+)'|\bcode: '([a-z_]+)',\s*severity:/g)].map((found) => found[1] || found[2]);
  });
const SRC = path.join(__dirname, '../../src');
const CODES = [...new Set([...Object.keys(HEALTH_CODES), ...codesIn(path.join(SRC, 'domain')), ...codesIn(path.join(SRC, 'apps-script'))])];

test('the codes are found in the sources', () => {
  expect(codesIn(path.join(SRC, 'domain'))).toEqual(expect.arrayContaining(['unknown_stage', 'double_media', 'no_accounts']));
});

describe.each(LANGS)('every finding in %s', (lang) => {
  test.each(CODES)('%s has a sentence', (code) => {
    expect(Object.keys(healthText[lang].sentences)).toContain(code);
  });

  test.each(Object.keys(HEALTH_CODES))('%s says all that the domain knows', (code) => {
    const names = HEALTH_CODES[code as keyof typeof HEALTH_CODES] as readonly string[];
    const data = Object.fromEntries(names.map((name, at) => [name, `value-${at}`]));
    const { message } = healthWording(line(code, data), lang);
    for (const value of Object.values(data)) expect(message).toContain(value);
  });

  test('leaves out what is not known', () => {
    const data = { of: null, rows: 1, start: '2025-12-06', end: '2026-03-05', impressions: 6082, clicks: null, spend: 1480.25, currency: 'EUR' };
    const said: Record<Lang, string> = {
      en: '1 row from 2025-12-06 to 2026-03-05 (1,480 EUR, 6,082 impressions) left out: they cover the period only partly, and rows are never split. Import a report for exactly the period.',
      fi: '1 rivi ajalta 6.12.2025–5.3.2026 (1\u00A0480 EUR, 6\u00A0082 näyttöä) jätettiin pois: ne kattavat jakson vain osin, eikä rivejä jaeta. Tuo raportti täsmälleen jaksolta.',
    };
    expect(healthWording(line('partial_overlap', data), lang).message).toBe(said[lang]);
  });
});

test('the place stands before the sentence on the command line, and in cells of their own in the tab', () => {
  expect(healthWording(line('unknown_stage', { stage: 'Neuvottelu 2', rows: 3 }), 'en')).toEqual({
    tab: 'Deals',
    cell: '14, Stage',
    message: "Stage 'Neuvottelu 2' (3 rows) is not in Stages. Add it there or correct the row.",
    sentence: "Deals, row 14: Stage 'Neuvottelu 2' (3 rows) is not in Stages. Add it there or correct the row.",
  });
  expect(healthWording(line('unknown_stage', { stage: 'Neuvottelu 2', rows: 1 }), 'fi').sentence).toBe(
    "Kaupat, rivi 14: Vaihetta 'Neuvottelu 2' (1 rivi) ei ole välilehdellä Vaiheet. Lisää se sinne tai korjaa rivi.",
  );
});

test('a KPI is named by its name, not by its code', () => {
  expect(healthWording(line('no_data', { kpi: 'sql_cost' }, { tab: 'costs', row: null, column: null }), 'en')).toEqual({
    tab: 'Costs',
    cell: '',
    message: 'Nothing here for Cost per SQL in the period. Import a report, or fill the tab.',
    sentence: 'Costs: Nothing here for Cost per SQL in the period. Import a report, or fill the tab.',
  });
});

test('a code of a later version is told as such', () => {
  expect(healthWording(line('from_the_future', {}, { tab: null, row: null, column: null }), 'en').sentence).toBe(
    'Something was found that this version has no words for (from_the_future). Update the add-on.',
  );
});
