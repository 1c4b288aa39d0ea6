import type { Cell } from '../../sheet/model';

const two = (n: number): string => String(n).padStart(2, '0');

/** {date: '2026-03-02', seconds: 36900} = '2026-03-02T10:15:00' */
export function momentText(cell: Cell): string {
  if (typeof cell !== 'object' || cell === null || !('date' in cell)) return cell === null ? '' : String(cell);
  const { date, seconds } = cell;
  return seconds === undefined ? date : `${date}T${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
