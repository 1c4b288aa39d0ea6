// Number formats are written in en-US tokens; the spreadsheet's locale decides the marks that are shown.
import type { ColumnKind } from '../tabs/types';

export type CellKind = ColumnKind | 'ratio' | 'duration';

/** Under 1 % two decimals, else one. */
const SHARE = '[<0.01]0.00 %;0.0 %';
/** Cents matter under 1,000 only. */
const MONEY = '[<1000]#,##0.00;#,##0';
const COUNT = '#,##0';
/** 0.62 and 4.1: one decimal would say too little under 1. */
const RATIO = '[<1]0.00;#,##0.0';

const DATE_ORDER: Readonly<Record<string, string>> = {
  fi_FI: 'd.m.yyyy',
  en_US: 'm/d/yyyy',
  en_GB: 'dd/mm/yyyy',
  sv_SE: 'yyyy-mm-dd',
  de_DE: 'dd.mm.yyyy',
};
/** Dates as the locale writes them; ISO where its order is not known, since that cannot be misread. */
const dateOf = (locale: string): string => DATE_ORDER[locale] || 'yyyy-mm-dd';

/**
 * The number format of a kind of cell. Text kinds get `@`, so that `2-10` or `00123` stay as they are when people type.
 * Seconds are whole numbers, not durations: a duration format would show 95 as 95 days. A duration is a fraction of a day.
 */
export const numberFormatOf = (kind: CellKind, locale: string): string => {
  switch (kind) {
    case 'share':
      return SHARE;
    case 'money':
      return MONEY;
    case 'count':
    case 'seconds':
    case 'rank':
      return COUNT;
    case 'ratio':
      return RATIO;
    case 'duration':
      return '[m]:ss';
    case 'date':
    case 'month':
      return dateOf(locale);
    case 'moment':
      return `${dateOf(locale)} hh:mm`;
    case 'number':
    case 'any':
    case 'check':
      return 'general';
    default:
      return '@';
  }
};
