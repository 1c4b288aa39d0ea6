// Whole seconds: `205`, `00:03:25`, `3:25` and `3 min 25 s` are all 205.
import type { NumberStyle } from './readNumber';
import { readNumber } from './readNumber';

const CLOCK = /^(?:(\d+):)?(\d+):([0-5]\d)(?:[.,]\d+)?$/;
const PIECE = /(\d+(?:[.,]\d+)?)\s*(\p{L}+)\.?/giu;
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(h|hr|hrs|hour|hours|t|tunti|tuntia)$/i, 3600],
  [/^(m|min|mins|minute|minutes|minuutti|minuuttia)$/i, 60],
  [/^(s|sec|secs|sek|second|seconds|sekunti|sekuntia)$/i, 1],
];

const readClock = (text: string): number | null => {
  const parts = CLOCK.exec(text);
  if (!parts) return null;
  const [, hours = '0', minutes, seconds] = parts;
  if (parts[1] !== undefined && Number(minutes) > 59) return null;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
};

const readPieces = (text: string): number | null => {
  let total = 0;
  let found = 0;
  const rest = text.replace(PIECE, (_, amount: string, word: string) => {
    const unit = UNITS.find(([pattern]) => pattern.test(word));
    if (!unit) return '?';
    found++;
    total += Number(amount.replace(',', '.')) * unit[1];
    return '';
  });
  return found > 0 && /^[\s,]*$/.test(rest) ? total : null;
};

export const readDuration = (cell: string, style: NumberStyle): number | null => {
  const text = cell.replace(/[\u00a0\u202f]/g, ' ').trim();
  const seconds = readNumber(text, style) ?? readClock(text) ?? readPieces(text);
  return seconds === null || seconds < 0 || seconds > 1e9 ? null : Math.round(seconds);
};
