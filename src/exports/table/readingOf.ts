import { columnOf } from '../../tabs/registry';
import type { ColumnKind, TabId } from '../../tabs/types';
import type { FieldDef, Reading } from '../formats/types';

const BY_KIND: Partial<Readonly<Record<ColumnKind, Reading>>> = {
  id: 'identifier',
  code: 'word',
  count: 'count',
  number: 'number',
  money: 'money',
  share: 'share',
  date: 'date',
  month: 'date',
  moment: 'moment',
  seconds: 'seconds',
};

/** How the cells of a field are read: as the format says, else as the tab's column is kept. */
export const readingOf = (tab: TabId, field: FieldDef): Reading => field.reading ?? BY_KIND[columnOf(tab, field.field).kind] ?? 'text';
