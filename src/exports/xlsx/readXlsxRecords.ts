// An Excel workbook (.xlsx) as records of text, one list per visible sheet. Formulas count by their stored results. An archive that is no workbook
// gives the tables in it: a workbook its sheets, text files their bytes.
import { type Pace, paced, type Slices } from '../slices';
import { dateStyles } from './dateStyles';
import { openZip, type ZipPart } from './openZip';
import { sheetRecords } from './sheetRecords';
import type { ArchivedFile, ReadXlsx, XlsxProblem, XlsxSheet } from './types';
import { attribute, elements, textIn } from './xml';

const MEGABYTE = 1024 * 1024;
/** of one part of the archive, unpacked */
const LIMIT = 300;

type Parts = readonly ZipPart[];

const problem = (code: XlsxProblem['code']): XlsxProblem => Object.assign(new Error(code), { code });

const textOf = async (parts: Parts, path: string): Promise<string | null> => {
  const name = path.replace(/^\//, '').toLowerCase();
  const part = parts.find((found) => found.name.replace(/^\//, '').toLowerCase() === name);
  if (!part) return null;
  const bytes = await part.read();
  if (bytes === null) throw problem('damaged_xlsx');
  return new TextDecoder().decode(bytes);
};

/** Paths of the parts that the workbook names, by relation id. */
const relations = async (parts: Parts): Promise<ReadonlyMap<string, string>> => {
  const xml = (await textOf(parts, 'xl/_rels/workbook.xml.rels')) ?? '';
  return new Map(
    [...elements(xml, 'Relationship')].map(({ tag }): [string, string] => {
      const target = attribute(tag, 'Target') ?? '';
      return [attribute(tag, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`];
    }),
  );
};

const STRINGS = 500;

function* sharedStrings(xml: string): Slices<readonly string[]> {
  const strings: string[] = [];
  for (const { inner } of elements(xml, 'si')) {
    // how far it is nobody knows before the last one: the sheets tell
    if (strings.length % STRINGS === STRINGS - 1) yield 0;
    strings.push(textIn(inner));
  }
  return strings;
}

/** Dynamics keeps its technical data in a sheet that is hidden. */
const isVisible = (tag: string): boolean => (attribute(tag, 'state') ?? 'visible') === 'visible';

const partsOf = (bytes: Uint8Array): Parts => {
  const parts = openZip(bytes, LIMIT * MEGABYTE);
  if (!parts) throw problem('damaged_xlsx');
  return parts;
};

const isTable = ({ name }: ZipPart): boolean => /\.(csv|tsv|txt|xlsx)$/i.test(name) && !/(^|\/)(__MACOSX\/|\.)/.test(name);

const readArchive = async (parts: Parts, pace?: Pace): Promise<{ sheets: XlsxSheet[]; files: ArchivedFile[] }> => {
  const found = parts.filter(isTable);
  if (found.length === 0) throw problem('zip');
  const [sheets, files]: [XlsxSheet[], ArchivedFile[]] = [[], []];
  let left = LIMIT * MEGABYTE;
  for (const part of found) {
    const bytes = await part.read();
    left -= bytes?.length ?? 0;
    if (bytes === null || left < 0) throw problem('damaged_xlsx');
    if (/\.xlsx$/i.test(part.name)) sheets.push(...(await readWorkbook(partsOf(bytes), pace)));
    else files.push({ name: part.name.replace(/^.*\//, ''), bytes });
  }
  return { sheets, files };
};

const readWorkbook = async (parts: Parts, pace?: Pace): Promise<XlsxSheet[]> => {
  const workbook = (await textOf(parts, 'xl/workbook.xml')) ?? '';
  const basis = {
    strings: await paced(sharedStrings((await textOf(parts, 'xl/sharedStrings.xml')) ?? ''), pace),
    dates: dateStyles((await textOf(parts, 'xl/styles.xml')) ?? ''),
    from1904: /\sdate1904\s*=\s*["'](1|true)["']/.test(workbook),
  };
  const paths = await relations(parts);
  const sheets: XlsxSheet[] = [];
  for (const { tag } of elements(workbook, 'sheet')) {
    const xml = isVisible(tag) ? await textOf(parts, paths.get(attribute(tag, 'id') ?? '') ?? '') : null;
    if (xml !== null) sheets.push({ name: attribute(tag, 'name') ?? '', records: await paced(sheetRecords(xml, basis), pace) });
  }
  return sheets;
};

export const readXlsxRecords: ReadXlsx = async (bytes, pace) => {
  const parts = partsOf(bytes);
  const isWorkbook = parts.some(({ name }) => /^\/?xl\/workbook\.xml$/i.test(name));
  return isWorkbook ? { sheets: await readWorkbook(parts, pace) } : readArchive(parts, pace);
};
