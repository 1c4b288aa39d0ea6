// The Settings tab: rows are found by their id, else by their words in any language. What is blank or makes no sense leaves the default;
// the latter is named in Health. A row such as `Rate USD | 0.92` types a currency's rate.
import { isoOfDay } from '../../domain/calendar/isoOfDay';
import { defaultSettings, SETTINGS, type SettingDef, type SettingId, type Settings } from '../../domain/settings';
import { choiceCode } from '../../tabs/choices';
import { LANGS } from '../../text/lang';
import { settingsText } from '../../text/settings';
import type { Book } from '../workbook/book';
import { readSmallTab, type SmallRow } from './smallTab';

const IDS = Object.keys(SETTINGS) as SettingId[];
const fold = (text: string): string => text.trim().toLowerCase();
const idOf = (row: SmallRow): SettingId | null => {
  const id = row.text('id').trim();
  const label = fold(row.text('setting'));
  return IDS.find((one) => one === id) ?? IDS.find((one) => LANGS.some((lang) => fold(settingsText[lang].settings[one][0]) === label)) ?? null;
};

/** Yes or no in any language; TRUE and FALSE as cells and as words. */
function switchOf(word: string): boolean | undefined {
  if (/^(true|tosi|on|1)$/i.test(word)) return true;
  if (/^(false|epätosi|off|0)$/i.test(word)) return false;
  const code = choiceCode('yes_no', word);
  return code === null ? undefined : code === 'yes';
}

/** `Lataus, Vastaus` = 'download, reply'; one word that is no kind of touch makes the whole list unreadable */
function touchesOf(words: string): string | undefined {
  const codes = words
    .split(/[,;]/)
    .filter((word) => word.trim() !== '')
    .map((word) => choiceCode('touch', word));
  return codes.length > 0 && codes.every((code) => code !== null) ? codes.join(', ') : undefined;
}

/** undefined = makes no sense */
function settingOf(row: SmallRow, def: SettingDef<unknown>): unknown {
  if (def.kind === 'count' || def.kind === 'share') {
    const value = row.number('value');
    const fits = value !== null && value >= (def.min ?? -Infinity) && value <= (def.max ?? Infinity);
    return fits && (def.kind === 'share' || Number.isInteger(value)) ? value : undefined;
  }
  if (def.kind === 'date') {
    const day = row.day('value');
    return day < 0 ? undefined : isoOfDay(day);
  }
  const word = row.text('value').trim();
  if (def.kind === 'switch') return switchOf(word);
  if (def.kind === 'touches') return touchesOf(word);
  if (def.kind === 'lang') return /^(en|fi)$/i.test(word) ? word.toLowerCase() : undefined;
  if (def.kind === 'currency') return /^[A-Za-z]{3}$/.test(word) ? word.toUpperCase() : undefined;
  return word;
}

function rateOf(row: SmallRow): { code: string; rate: { rate: number; from: string; source: string } } | null {
  const code = /^(?:rate|kurssi)[\s:]+([a-z]{3})$/i.exec(row.text('setting').trim())?.[1];
  const rate = row.number('value');
  if (!code || rate === null || rate <= 0) return null;
  return { code: code.toUpperCase(), rate: { rate, from: row.text('unit'), source: row.text('source') } };
}

export function readSettings(book: Book): Settings {
  const values: Record<string, unknown> = { ...defaultSettings() };
  const rates: Record<string, unknown> = {};
  for (const row of readSmallTab(book, 'settings')) {
    const rate = rateOf(row);
    if (rate) rates[rate.code] = rate.rate;
    const id = idOf(row);
    if (!id || row.text('value').trim() === '') continue;
    const value = settingOf(row, SETTINGS[id] as SettingDef<unknown>);
    if (value !== undefined) values[id] = value;
    else book.findings.cell('bad_setting', row.text('value'), { tab: 'settings', row: row.row, column: 'value' });
  }
  return { ...values, rates } as unknown as Settings;
}
