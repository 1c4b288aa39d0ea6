import type { KpiId } from '../../domain/kpi/types';
import type { Formula } from '../model';
import { call } from './call';
import { find, NOTHING } from './token';

/** The goal typed in Goals, nothing where none is typed or the row is gone. */
export const goalOf = (kpi: KpiId): Formula => {
  const typed = find('goals', kpi, 'goal');
  return call('IF', call('ISNUMBER', typed), typed, NOTHING);
};
