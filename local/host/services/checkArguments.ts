// Wrong argument types are refused with the signature, as Apps Script does.
import { refuse } from '../execution/hostError';
import { words } from '../words';

type Kind = 'string' | 'number' | 'boolean' | 'object' | 'array' | 'date';

export const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

function kindOf(value: unknown): Kind | 'null' | 'function' {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'array';
  if (isDate(value)) return 'date';
  return typeof value as Kind;
}

const SHOWN: Record<string, string> = {
  string: 'String',
  number: 'number',
  boolean: 'Boolean',
  array: 'number[]',
  object: 'Object',
  date: 'Date',
  null: 'null',
  function: 'Function',
};

export function checkArguments(method: string, args: readonly unknown[], kinds: readonly Kind[]): void {
  const right = args.length >= kinds.length && kinds.every((kind, i) => kindOf(args[i]) === kind && !(kind === 'number' && Number.isNaN(args[i])));
  if (!right) refuse(words.signature(args.map((arg) => SHOWN[kindOf(arg)]).join(','), `SpreadsheetApp.${method}`));
}

/** rows of the data must fit the range, as setValues and its kin demand */
export function checkGrid(method: string, data: unknown, size: { rows: number; columns: number }): asserts data is unknown[][] {
  if (!Array.isArray(data) || data.some((row) => !Array.isArray(row))) checkArguments(method, [data], [Array.isArray(data) ? 'object' : 'array']);
  const grid = data as unknown[][];
  if (grid.length !== size.rows) refuse(words.rowsMismatch(grid.length, size.rows));
  for (const row of grid) if (row.length !== size.columns) refuse(words.columnsMismatch(row.length, size.columns));
}
