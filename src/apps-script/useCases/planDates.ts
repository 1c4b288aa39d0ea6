// Which day is today, and which period the plan covers.
import { dayOfIso } from '../../domain/calendar/dayOfIso';
import { isIsoDay } from '../../domain/calendar/isIsoDay';
import { periodOf } from '../../domain/calendar/periodOf';
import { quarterOf } from '../../domain/calendar/quarterOf';
import type { Day, Period } from '../../domain/plan/types';
import type { Settings } from '../../domain/settings';
import { tabOf } from '../../tabs/registry';
import type { ImportRow } from '../reading/readImports';
import { dayOfInstant } from '../reading/typedValue';
import { Refusal } from '../refusal';
import type { Book } from '../workbook/book';

/** Asked for, else the setting, else the date in the spreadsheet's zone. */
export function todayOf(book: Book, settings: Settings, asked: string | null): Day {
  const date = asked ?? settings.as_of;
  if (date === '') return dayOfInstant(Date.now(), book.zone);
  if (!isIsoDay(date)) throw new Refusal('bad_date', { date });
  return dayOfIso(date);
}

/** Last day of the newest report; of a CRM export only where there is no report. */
function newestEnd(imports: readonly ImportRow[], today: Day): Day {
  const complete = imports.filter((row) => row.state === 'complete' && row.end >= 0);
  const reports = complete.filter((row) => tabOf(row.tab).class === 'measurement');
  const ends = (reports.length > 0 ? reports : complete).map((row) => row.end);
  return ends.reduce((newest, end) => Math.max(newest, end), -1) < 0 ? today : Math.max(...ends);
}

/** Asked for, else the setting, else the quarter in which the newest import ends. */
export function planPeriod(settings: Settings, imports: readonly ImportRow[], today: Day, asked: string | null): Period {
  const text = asked ?? settings.period;
  if (text === '') return quarterOf(newestEnd(imports, today), settings.fiscal_month);
  const period = periodOf(text, settings.fiscal_month);
  if (!period) throw new Refusal('bad_period', { period: text });
  return period;
}
