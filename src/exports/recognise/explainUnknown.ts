// Why no table was found, as precisely as it can be told: an empty report, a report of another layout, a known table without a column that it
// needs, or a table that a person can explain.
import { exportsText } from '../../text/exports';
import type { Lang } from '../../text/lang';
import { mappingOffer } from '../mapping/mappingOffer';
import { refusalOf } from '../refuse';
import type { UnreadableError } from '../unreadableError';
import { titledFormats } from './findHeader';
import { nearestFormat } from './nearestFormat';
import { titleLines } from './titleLines';

type Records = readonly (readonly string[])[];

const NO_DATA = /^(no data( available)?|ei tietoja)\.?$/i;
const KEY_LINES = 4;

/** `"Bounces:","5 (0.5%)"`: the report of one campaign, line by line. */
const isKeyValue = (records: Records): boolean =>
  records.slice(0, 40).filter((cells) => /:\s*$/.test(cells[0] ?? '') && cells.filter((cell) => cell.trim() !== '').length === 2).length >= KEY_LINES;

const titleOf = (records: Records): string | undefined => {
  const lines = titleLines(records);
  const titled = titledFormats(records);
  return lines.find((line) => NO_DATA.test(line) || titled.some(({ title }) => title?.test(line)));
};

export const explainUnknown = (records: Records, lang: Lang): UnreadableError => {
  const report = titleOf(records);
  if (report !== undefined) return refusalOf(lang, 'empty_report', [{ report: report.replace(/^#\s*/, '') }]);
  const seen = titleLines(records)[0] ?? '';
  if (isKeyValue(records)) return refusalOf(lang, 'key_value', [{ report: seen }]);
  const near = nearestFormat(records);
  const offer = mappingOffer(records) ?? undefined;
  if (!near) return refusalOf(lang, 'unknown_table', [{ seen }], offer);
  const names = near.missing.map((name) => `“${name}”`).join(', ');
  return refusalOf(lang, 'missing_column', [{ format: exportsText[lang].formats[near.format.id], row: near.at + 1, names }], offer);
};
