import { columnOf } from '../../tabs/registry';
import type { ColumnKind, TabId } from '../../tabs/types';
import type { FieldDef, Reading } from '../formats/types';

const BY_KIND: Partial<Readonly<Record<ColumnKind, Reading>>> = {
  id: 'identifier',
  code: 'word',
  choice: 'choice',
  count: 'count',
  number: 'number',
  money: 'money',
  share: 'share',
  date: 'date',
  month: 'month',
  moment: 'moment',
  seconds: 'seconds',
  any: 'any',
};

/** How the cells of a field are read: as the format says, else as the tab's column is kept. */
export const readingOf = (tab: TabId | null, field: FieldDef): Reading => {
  if (field.reading) return field.reading;
  if (field.field === 'currency') return 'currency';
  return (tab && BY_KIND[columnOf(tab, field.field).kind]) ?? 'text';
};

/** Figures: a row that has them and no name is a total. */
export const NUMERIC: readonly Reading[] = ['count', 'number', 'money', 'share', 'seconds'];
/** What stands on a totals row without naming anything. */
export const NAMELESS: readonly Reading[] = [...NUMERIC, 'currency', 'date', 'month', 'moment'];
