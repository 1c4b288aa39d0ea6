// A value in a sentence, with the decimals of its kind: valueText(0.5333, 'share', 'en') = '53.3 %', valueText(0.0044, 'share', 'fi') = '0,44 %',
// valueText(10000, 'money', 'en', 'EUR') = '10,000 EUR'.
import type { Lang } from '../../text/lang';
import type { CellKind } from '../numberFormat';
import { durationText } from './durationText';
import { numberText } from './numberText';

export const valueText = (value: number, kind: CellKind, lang: Lang, currency = ''): string => {
  if (kind === 'share') return `${numberText(100 * value, value < 0.01 ? 2 : 1, lang)} %`;
  if (kind === 'money') return `${numberText(value, value < 1000 ? 2 : 0, lang)}${currency ? ` ${currency}` : ''}`;
  if (kind === 'ratio') return numberText(value, value < 1 ? 2 : 1, lang);
  if (kind === 'seconds' || kind === 'duration') return durationText(value);
  return numberText(value, Number.isInteger(value) ? 0 : 1, lang);
};
