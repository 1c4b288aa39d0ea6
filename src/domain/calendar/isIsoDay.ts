// isIsoDay('2024-02-29') is true, isIsoDay('2026-02-29') and isIsoDay('2026-2-9') are false.
import { civilOfDay } from './civilOfDay';
import { dayOfCivil } from './dayOfCivil';

export const isIsoDay = (text: string): boolean => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (month < 1 || month > 12) return false;
  // a date that the month does not have comes back as another one
  return civilOfDay(dayOfCivil(year, month, date)).date === date;
};
