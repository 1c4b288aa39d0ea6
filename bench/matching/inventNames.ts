// Names that no company has: coined brands (Kaskitek Logistiikka Oy), people and places (Kivilahden Konepaja Oy, Björkviks Verkstad Ab),
// English pairs (Silver Birch Analytics Ltd), initials (KLT-Metalli Ky).
import type { CompanyName, Lang, Part } from './companyName';
import {
  BRAND_ENDS,
  BRAND_MIDDLES,
  BRAND_STARTS,
  CITIES,
  COUNTRIES,
  EN_FIRSTS,
  EN_SECONDS,
  FI_BACKS,
  FI_FRONTS,
  LETTERS,
  SV_BACKS,
  SV_FRONTS,
} from './nameParts';
import type { Random } from './random';
import { TRADES, type Trade } from './trades';

const FORMS: Record<Lang, readonly string[]> = {
  fi: ['Oy', 'Oy', 'Oy', 'Oy', 'Oy', 'Oy', 'Oy', 'Oyj', 'Ky', 'Oy Ab', 'Tmi', ''],
  sv: ['AB', 'AB', 'Ab', 'Ab', 'Oy Ab', 'Aktiebolag', ''],
  en: ['Ltd', 'Ltd', 'Oy', 'Oy', 'Inc.', 'LLC', 'Plc', 'GmbH', ''],
};

export const tradePart = (rng: Random, trade: Trade, lang: Lang): Part => ({ text: rng.pick(trade[lang]), role: 'trade', trade });
const brand = (text: string, seam?: number): Part => ({ text, role: 'brand', seam });
const and = (lang: Lang): Part => ({ text: lang === 'fi' ? 'ja' : lang === 'sv' ? 'och' : 'and', role: 'and' });

const coined = (rng: Random): Part => {
  const middle = rng.pick(BRAND_MIDDLES) + (rng.chance(0.2) ? rng.pick(BRAND_MIDDLES) : '');
  const front = rng.pick(BRAND_STARTS) + (rng.chance(0.1) ? '' : middle);
  return brand(front + rng.pick(BRAND_ENDS), front.length);
};

const finnishRoot = (rng: Random, genitive: boolean): Part => {
  const front = rng.pick(FI_FRONTS);
  const [back, backOf] = rng.pick(FI_BACKS);
  // Kivinen and Kivila are no compounds
  return brand(front + (genitive ? backOf : back), back.length < 4 ? undefined : front.length);
};

/** The words that tell this company from all others, without what it does. */
interface Root {
  readonly lang: Lang;
  readonly before: readonly Part[];
  /** the name goes behind the trade: Konepaja Kivilahti */
  readonly tradeFirst: boolean;
}

const finnishName = (rng: Random): Root => {
  if (rng.chance(0.3)) return { lang: 'fi', before: [finnishRoot(rng, false)], tradeFirst: true };
  if (rng.chance(0.12)) return { lang: 'fi', before: [finnishRoot(rng, false), and('fi'), finnishRoot(rng, false)], tradeFirst: false };
  return { lang: 'fi', before: [finnishRoot(rng, rng.chance(0.6))], tradeFirst: false };
};
const swedishName = (rng: Random): Root => {
  const front = rng.pick(SV_FRONTS);
  const name = front + rng.pick(SV_BACKS);
  if (rng.chance(0.1)) return { lang: 'sv', before: [brand(name), brand('&'), brand('Söner')], tradeFirst: false };
  return { lang: 'sv', before: [brand(rng.chance(0.4) && !name.endsWith('s') ? `${name}s` : name, front.length)], tradeFirst: false };
};
const englishName = (rng: Random): Root => ({ lang: 'en', before: [brand(rng.pick(EN_FIRSTS)), brand(rng.pick(EN_SECONDS))], tradeFirst: false });
const initials = (rng: Random): Root => ({
  lang: rng.chance(0.7) ? 'fi' : 'en',
  before: [brand([0, 1, 2].map(() => rng.pick(LETTERS)).join(''))],
  tradeFirst: false,
});
const coinedName = (rng: Random): Root => ({
  lang: rng.chance(0.6) ? 'fi' : rng.chance(0.6) ? 'en' : 'sv',
  before: [coined(rng)],
  tradeFirst: false,
});

export const inventRoot = (rng: Random): Root => {
  const x = rng.next();
  if (x < 0.38) return coinedName(rng);
  if (x < 0.7) return finnishName(rng);
  if (x < 0.82) return swedishName(rng);
  if (x < 0.96) return englishName(rng);
  return initials(rng);
};

const finish = (rng: Random, root: Root, parts: readonly Part[]): CompanyName => {
  const form = rng.pick(FORMS[root.lang]);
  if (form === 'Oy Ab') return { lang: root.lang, parts, before: 'Oy', behind: 'Ab' };
  if (form === 'Tmi' || (form === 'Oy' && rng.chance(0.08))) return { lang: root.lang, parts, before: form, behind: '' };
  return { lang: root.lang, parts, before: '', behind: form };
};

/** A name on this root with none, one or two trades. */
export const nameOn = (rng: Random, root: Root, trades: number): CompanyName => {
  const chosen = rng.shuffle(TRADES).slice(0, trades);
  const parts = chosen.map((trade) => tradePart(rng, trade, root.lang));
  const joined = parts.length === 2 && rng.chance(0.5) ? [parts[0], and(root.lang), parts[1]] : parts;
  return finish(rng, root, root.tradeFirst ? [...joined, ...root.before] : [...root.before, ...joined]);
};

const withPart = (name: CompanyName, part: Part): CompanyName => ({ ...name, parts: [...name.parts, part] });

export const inventName = (rng: Random): CompanyName => {
  const root = inventRoot(rng);
  const coinedAlone = root.before.length === 1 && root.before[0].text.length > 3 && !root.tradeFirst;
  const trades = rng.chance(0.2) ? 2 : coinedAlone && root.lang !== 'sv' && rng.chance(0.3) ? 0 : 1;
  const name = nameOn(rng, root, trades);
  const x = rng.next();
  if (x < 0.03) return withPart(name, { text: 'Group', role: 'group' });
  if (x < 0.07) return withPart(name, { text: rng.pick(COUNTRIES)[0], role: 'country' });
  if (x < 0.08) return withPart(name, { text: rng.pick(CITIES), role: 'city' });
  return name;
};

/** Sister companies: one root, each with another trade or in another country; sometimes the parent bears the bare root. */
export const inventFamily = (rng: Random, size: number): CompanyName[] => {
  const root = { ...inventRoot(rng), tradeFirst: false };
  const bare = nameOn(rng, root, 0);
  if (rng.chance(0.25)) {
    const trade = rng.chance(0.5) ? nameOn(rng, root, 1) : bare;
    return rng
      .shuffle(COUNTRIES)
      .slice(0, size)
      .map((country) => withPart(trade, { text: country[0], role: 'country' }));
  }
  const sisters = Array.from({ length: size }, () => nameOn(rng, root, 1));
  return rng.chance(0.3) ? [bare, ...sisters.slice(1)] : sisters;
};
