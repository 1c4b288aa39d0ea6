// A day as spreadsheets store it: 45631 is 2024-12-05, 45631.5 its noon. Only files of spreadsheets are asked for it.
import type { ReadMoment } from './readDate';

const SERIAL = /^\d{5}(?:\.\d+)?$/;
const EPOCH = Date.UTC(1899, 11, 30);
const SECONDS_A_DAY = 86_400;

export const readSerial = (cell: string): ReadMoment | null => {
  const text = cell.trim();
  if (!SERIAL.test(text)) return null;
  const total = Math.round(Number(text) * SECONDS_A_DAY);
  const days = Math.floor(total / SECONDS_A_DAY);
  const date = new Date(EPOCH + days * SECONDS_A_DAY * 1000).toISOString().slice(0, 10);
  return text.includes('.') ? { date, seconds: total - days * SECONDS_A_DAY } : { date };
};
