// dayText(20543, 'fi') = '31.3.2026'.
import { isoOfDay } from '../../domain/calendar/isoOfDay';
import type { Day } from '../../domain/plan/types';
import type { Lang } from '../../text/lang';
import { isoText } from './isoText';

export const dayText = (day: Day, lang: Lang): string => isoText(isoOfDay(day), lang);
