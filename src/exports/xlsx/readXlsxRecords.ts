// An Excel workbook (.xlsx) as records of text, one list per visible sheet. Formulas count by their stored results.
import type { Lang } from '../../text/lang';
import { refuse } from '../refuse';
import { dateStyles } from './dateStyles';
import { openZip, type ZipPart } from './openZip';
import { sheetRecords } from './sheetRecords';
import type { ReadXlsx, XlsxSheet } from './types';
import { attribute, elements, textIn } from './xml';

const MEGABYTE = 1024 * 1024;
/** of one part of the archive, unpacked */
const LIMIT = 300;

interface Book {
  readonly parts: readonly ZipPart[];
  readonly lang: Lang;
}

const textOf = async ({ parts, lang }: Book, path: string): Promise<string | null> => {
  const name = path.replace(/^\//, '').toLowerCase();
  const part = parts.find((found) => found.name.replace(/^\//, '').toLowerCase() === name);
  if (!part) return null;
  const bytes = await part.read();
  return bytes === null ? refuse(lang, 'damaged_xlsx') : new TextDecoder().decode(bytes);
};

/** Paths of the parts that the workbook names, by relation id. */
const relations = async (book: Book): Promise<ReadonlyMap<string, string>> => {
  const xml = (await textOf(book, 'xl/_rels/workbook.xml.rels')) ?? '';
  return new Map(
    [...elements(xml, 'Relationship')].map(({ tag }): [string, string] => {
      const target = attribute(tag, 'Target') ?? '';
      return [attribute(tag, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`];
    }),
  );
};

const sharedStrings = async (book: Book): Promise<readonly string[]> => {
  const xml = (await textOf(book, 'xl/sharedStrings.xml')) ?? '';
  return [...elements(xml, 'si')].map(({ inner }) => textIn(inner));
};

/** Dynamics keeps its technical data in a sheet that is hidden. */
const isVisible = (tag: string): boolean => (attribute(tag, 'state') ?? 'visible') === 'visible';

export const readXlsxRecords: ReadXlsx = async (bytes, lang = 'en') => {
  const parts = openZip(bytes, LIMIT * MEGABYTE);
  if (!parts) return refuse(lang, 'damaged_xlsx');
  const book = { parts, lang };
  const workbook = await textOf(book, 'xl/workbook.xml');
  if (workbook === null) return refuse(lang, 'zip');
  const basis = {
    strings: await sharedStrings(book),
    dates: dateStyles((await textOf(book, 'xl/styles.xml')) ?? ''),
    from1904: /\sdate1904\s*=\s*["'](1|true)["']/.test(workbook),
  };
  const paths = await relations(book);
  const sheets: XlsxSheet[] = [];
  for (const { tag } of elements(workbook, 'sheet')) {
    const xml = isVisible(tag) ? await textOf(book, paths.get(attribute(tag, 'id') ?? '') ?? '') : null;
    if (xml !== null) sheets.push({ name: attribute(tag, 'name') ?? '', records: sheetRecords(xml, basis) });
  }
  return { sheets };
};
