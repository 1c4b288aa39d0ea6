// The days that a report over its own period can ask for beside the plan's: yearAround(2026-Q1) is 31 December 2024 to 1 April 2027.
import type { Day } from '../plan/types';
import type { DaySpan } from './dayBits';

const YEAR = 366;

export const yearAround = (period: { readonly start: Day; readonly end: Day }): DaySpan => ({ first: period.start - YEAR, last: period.end + YEAR });
