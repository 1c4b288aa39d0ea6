// Text in a cell means what it would mean typed: CONTRACT "Values" relies on it to catch text written without the apostrophe.
import { parseDate } from './parseDate';
import { parseNumber } from './parseNumber';
import type { Typed, TypingPlace } from './typed';

const ERRORS = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/;
const TRUTHS: Record<string, boolean> = { TRUE: true, FALSE: false };
const FINNISH_TRUTHS: Record<string, boolean> = { TOSI: true, EPÄTOSI: false };

export function parseTyped(text: string, place: TypingPlace, format?: string): Typed {
  if (text === '') return {};
  if (text.startsWith("'")) return { v: text.slice(1) };
  if (format === '@') return { v: text };
  if (/^=./.test(text)) return { f: text };
  if (ERRORS.test(text)) return { e: text };
  const truth = truthOf(text, place);
  if (truth !== undefined) return { v: truth };
  const number = /[A-DF-Za-df-z:]/.test(text) ? undefined : parseNumber(text, place.locale);
  const date = number ? undefined : parseDate(text, place);
  if (number ?? date) return (number ?? date) as Typed;
  // a plus sign starts a formula, as on paper
  if (/^\+[A-Za-z($]/.test(text)) return { f: `=${text}` };
  return { v: text };
}

function truthOf(text: string, { locale }: TypingPlace): boolean | undefined {
  const word = text.trim().toUpperCase();
  return TRUTHS[word] ?? (locale === 'fi_FI' ? FINNISH_TRUTHS[word] : undefined);
}
