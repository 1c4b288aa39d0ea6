// Other ways to write a name, as exports and people do: Oy Kaskitek Logistiikka Ab -> "KASKITEK LOGISTICS", "Kaskitek Log. Tampere".
import type { CompanyName, Part } from './companyName';
import { render } from './companyName';
import { CITIES, CITIES_ABROAD, COUNTRIES, REGIONS } from './nameParts';
import type { Random } from './random';

type Change<T> = (value: T, rng: Random) => T | null;

const replaceAt = (parts: readonly Part[], at: number, part: Part): Part[] => parts.map((old, i) => (i === at ? part : old));
const placesOf = (name: CompanyName, role: Part['role']): number[] => name.parts.flatMap((part, i) => (part.role === role ? [i] : []));

const translate: Change<CompanyName> = (name, rng) => {
  const places = placesOf(name, 'trade');
  if (places.length === 0) return null;
  const at = rng.pick(places);
  const { trade, text } = name.parts[at];
  const other = trade === undefined ? [] : [...(name.lang === 'en' ? [] : trade.en), ...trade.fi, ...(name.lang === 'fi' ? [] : trade.sv)];
  const choices = other.filter((word) => word !== text);
  return choices.length === 0 ? null : { ...name, parts: replaceAt(name.parts, at, { ...name.parts[at], text: rng.pick(choices) }) };
};

const abbreviate: Change<CompanyName> = (name, rng) => {
  const places = placesOf(name, 'trade').filter((at) => (name.parts[at].trade?.short.length ?? 0) > 0);
  if (places.length === 0) return null;
  const at = rng.pick(places);
  const part = name.parts[at];
  // only an abbreviation of this very word: Log. for Logistiikka, not Svcs for Palvelut
  const short = (part.trade?.short ?? []).filter((word) => word.slice(0, 2).toLowerCase() === part.text.slice(0, 2).toLowerCase());
  if (short.length === 0) return null;
  const word = rng.pick(short);
  return { ...name, parts: replaceAt(name.parts, at, { ...part, text: rng.chance(0.3) ? word.replace(/\.$/, '') : word }) };
};

const reorder: Change<CompanyName> = (name, rng) => {
  if (name.parts.length < 2 || name.parts.some((part) => part.role === 'and')) return null;
  const [first, ...rest] = name.parts;
  return { ...name, parts: rng.chance(0.7) || rest.length < 2 ? [...rest, first] : [first, ...[...rest].reverse()] };
};

const dropTrade: Change<CompanyName> = (name, rng) => {
  const places = placesOf(name, 'trade');
  const distinct = name.parts.filter((part) => part.role === 'brand' && part.text.length > 3);
  if (places.length === 0 || distinct.length === 0 || name.parts.some((part) => part.role === 'and')) return null;
  const at = rng.pick(places);
  return { ...name, parts: name.parts.filter((_, i) => i !== at) };
};

const group: Change<CompanyName> = (name, rng) => {
  const places = placesOf(name, 'group');
  if (places.length > 0) return { ...name, parts: name.parts.filter((part) => part.role !== 'group') };
  const word = name.lang === 'fi' && rng.chance(0.3) ? rng.pick(['-konserni', 'Yhtiöt', 'Konserni']) : 'Group';
  return { ...name, parts: [...name.parts, { text: word, role: 'group' }] };
};

const country: Change<CompanyName> = (name, rng) => {
  const [at] = placesOf(name, 'country');
  if (at !== undefined) {
    const known = COUNTRIES.find((words) => words.includes(name.parts[at].text)) ?? [];
    const others = known.filter((word) => word !== name.parts[at].text);
    if (others.length > 0 && rng.chance(0.6)) return { ...name, parts: replaceAt(name.parts, at, { text: rng.pick(others), role: 'country' }) };
    return { ...name, parts: name.parts.filter((_, i) => i !== at) };
  }
  const text = rng.chance(0.6) ? rng.pick(COUNTRIES[0]) : rng.chance(0.5) ? rng.pick(rng.pick(COUNTRIES)) : rng.pick(REGIONS);
  return { ...name, parts: [...name.parts, { text, role: 'country' }] };
};

const branch: Change<CompanyName> = (name, rng) => {
  if (placesOf(name, 'city').length > 0) return null;
  const city = rng.pick(rng.chance(0.85) ? CITIES : CITIES_ABROAD);
  const x = rng.next();
  // behind the legal form: "Kaskitek Oy, Tampere"
  const behind = x < 0.25 ? `${name.behind}, ${city}` : x < 0.35 ? `${name.behind} (${city})` : x < 0.42 ? `${name.behind} / ${city}` : null;
  if (behind !== null) return { ...name, behind: behind.replace(/^, /, '- ') };
  return { ...name, parts: [...name.parts, { text: city, role: 'city' }] };
};

/** Two words run together, or a compound taken apart at its seam: Kuljetus Kivilahti -> Kuljetuskivilahti, Kuljetus Kivi lahti. */
const join: Change<CompanyName> = (name, rng) => {
  const gaps = name.parts.flatMap((part, i) => (i > 0 && part.text.length > 2 && name.parts[i - 1].text.length > 1 ? [i] : []));
  const seams = name.parts.flatMap((part, i) => (part.seam === undefined ? [] : [i]));
  if (gaps.length > 0 && (seams.length === 0 || rng.chance(0.65))) {
    const at = rng.pick(gaps);
    const joined: Part = { role: 'brand', text: name.parts[at - 1].text + name.parts[at].text.toLowerCase() };
    return { ...name, parts: [...name.parts.slice(0, at - 1), joined, ...name.parts.slice(at + 1)] };
  }
  if (seams.length === 0) return null;
  const at = rng.pick(seams);
  const { text, seam } = name.parts[at];
  const behind = text.slice(seam).replace(/^./, (letter) => (rng.chance(0.4) ? letter.toUpperCase() : letter));
  return {
    ...name,
    parts: replaceAt(name.parts, at, { ...name.parts[at], text: text.slice(0, seam) + (rng.chance(0.25) ? '-' : ' ') + behind, seam: undefined }),
  };
};

/** Changes of the parts, with how often each is drawn. */
export const PART_CHANGES: readonly (readonly [string, number, Change<CompanyName>])[] = [
  ['translated', 9, translate],
  ['abbreviated', 9, abbreviate],
  ['reordered', 9, reorder],
  ['dropped', 4, dropTrade],
  ['group', 7, group],
  ['country', 8, country],
  ['branch', 9, branch],
];

const FORMS = ['Oy', 'Ab', 'Oyj', 'AB', 'Ltd', 'Ltd.', 'Inc', 'GmbH', 'O.Y.', 'oy', 'Oy Ab', 'Osakeyhtiö', 'Limited'];

/** Legal form left out, changed or moved to the other end; these keep the company key. */
export function changeForm(name: CompanyName, rng: Random): CompanyName {
  const x = rng.next();
  if (x < 0.3) return name;
  if (x < 0.72) return { ...name, before: '', behind: /[,(/-]/.test(name.behind) ? name.behind.replace(/^[^,(/-]*/, '') : '' };
  if (/[,(/-]/.test(name.behind)) return name;
  if (x < 0.86) return { ...name, before: '', behind: rng.pick(FORMS) };
  return { ...name, before: name.behind === '' ? rng.pick(['Oy', 'Ab']) : name.behind.replace(/\.$/, ''), behind: name.before };
}

const KEYS = ['qwertyuiopå', 'asdfghjklöä', 'zxcvbnm'];
const neighbour = (letter: string, rng: Random): string => {
  const row = KEYS.find((keys) => keys.includes(letter));
  if (row === undefined) return rng.pick([...'aeinst']);
  const at = row.indexOf(letter);
  return at === 0 ? row[1] : at === row.length - 1 || rng.chance(0.5) ? row[at - 1] : row[at + 1];
};

const typo: Change<string> = (text, rng) => {
  const places = [...text.matchAll(/\p{L}{4,}/gu)].flatMap((m) => Array.from({ length: m[0].length - 1 }, (_, i) => m.index + i));
  if (places.length === 0) return null;
  const at = rng.pick(places);
  const x = rng.next();
  const [here, next] = [text[at], text[at + 1]];
  const before = text.slice(0, at);
  if (x < 0.25) return before + text.slice(at + 1);
  if (x < 0.45) return before + here + here.toLowerCase() + text.slice(at + 1);
  if (x < 0.65) return here.toLowerCase() === next.toLowerCase() ? null : before + next + here.toLowerCase() + text.slice(at + 2);
  if (x < 0.85) return before + neighbour(here.toLowerCase(), rng) + text.slice(at + 1);
  return before + here + rng.pick([...'aeioklnrst']) + text.slice(at + 1);
};

const DIGRAPHS: Record<string, string> = { ä: 'ae', ö: 'oe', å: 'aa', Ä: 'Ae', Ö: 'Oe', Å: 'Aa' };
const digraphs: Change<string> = (text) => (/[äöå]/i.test(text) ? text.replace(/[äöåÄÖÅ]/g, (letter) => DIGRAPHS[letter]) : null);

const cut = (text: string): string => text.slice(0, 30).trimEnd();
/** of the names that are longer than the 30 characters that some systems keep */
const CUT = 0.16;

const JOINS: readonly (readonly [string, number, Change<CompanyName>])[] = [['joined', 11, join]];

/** Changes of the written name without its legal forms, with how often each is drawn. */
export const TEXT_CHANGES: readonly (readonly [string, number, Change<string>])[] = [
  ['typo', 20, typo],
  ['digraphs', 14, digraphs],
];

/** What leaves the company key as it is: case, missing umlauts, punctuation. */
export function dress(text: string, rng: Random): string {
  let dressed = text;
  if (rng.chance(0.12))
    dressed = dressed.replace(/[äÄåÅ]/g, (c) => (c === c.toLowerCase() ? 'a' : 'A')).replace(/[öÖ]/g, (c) => (c === 'ö' ? 'o' : 'O'));
  if (rng.chance(0.05)) dressed = dressed.replace(/ (?=\S+$)/, ', ');
  if (rng.chance(0.04)) dressed = dressed.replace(/ /g, '-');
  if (rng.chance(0.03)) dressed = `"${dressed}"`;
  if (rng.chance(0.03)) dressed = dressed.replace(/ /g, '  ');
  if (rng.chance(0.18)) dressed = dressed.toUpperCase();
  else if (rng.chance(0.1)) dressed = dressed.toLowerCase();
  return dressed;
}

type Table<T> = readonly (readonly [string, number, Change<T>])[];
const weightOf = (table: readonly (readonly [string, number, unknown])[]): number => table.reduce((sum, [, weight]) => sum + weight, 0);

function draw<T>(table: Table<T>, rng: Random): readonly [string, number, Change<T>] {
  let left = rng.next() * table.reduce((sum, [, weight]) => sum + weight, 0);
  for (const line of table) {
    left -= line[1];
    if (left < 0) return line;
  }
  return table[table.length - 1];
}

export interface Variant {
  readonly text: string;
  /** names of the changes, for the table of what goes wrong where */
  readonly how: readonly string[];
  /** the name whose words were meant, before words were run together or misspelled */
  readonly meant: CompanyName;
}

/** How many changes a name takes: 27 % none but form, case and punctuation, 48 % one, 20 % two, 5 % three. */
const countOf = (rng: Random): number => {
  const x = rng.next();
  return x < 0.27 ? 0 : x < 0.75 ? 1 : x < 0.95 ? 2 : 3;
};

/** Draws until `count` changes fit; a change is made once only, and 20 tries must do. */
function applyTo<T>(value: T, table: Table<T>, count: number, rng: Random): { value: T; how: string[] } {
  const how: string[] = [];
  let changed = value;
  for (let tries = 0; how.length < count && tries < 20; tries++) {
    const [label, , change] = draw(table, rng);
    const next = how.includes(label) ? null : change(changed, rng);
    if (next === null) continue;
    changed = next;
    how.push(label);
  }
  return { value: changed, how };
}

export function variantOf(name: CompanyName, rng: Random): Variant {
  const stages = Array.from({ length: countOf(rng) }, () => rng.next() * (weightOf(PART_CHANGES) + weightOf(JOINS) + weightOf(TEXT_CHANGES)));
  const ofParts = stages.filter((x) => x < weightOf(PART_CHANGES)).length;
  const ofText = stages.filter((x) => x >= weightOf(PART_CHANGES) + weightOf(JOINS)).length;
  const meant = applyTo(name, PART_CHANGES, ofParts, rng);
  const parts = applyTo(meant.value, JOINS, Math.min(1, stages.length - ofParts - ofText), rng);
  const core = applyTo(render({ ...parts.value, before: '', behind: '' }), TEXT_CHANGES, ofText, rng);
  const { before, behind } = changeForm(parts.value, rng);
  const whole = dress([before, core.value, behind].filter((text) => text !== '').join(' '), rng);
  const how = [...meant.how, ...parts.how, ...core.how];
  const isCut = whole.length > 30 && rng.chance(CUT);
  return { text: isCut ? cut(whole) : whole, how: isCut ? [...how, 'cut'] : how, meant: meant.value };
}
