// Short ways to write a column of the registry.
import type { ColumnDef } from './types';

type Write = (id: string, kind: ColumnDef['kind'], width?: number, more?: Partial<ColumnDef>) => ColumnDef;
const ownedBy =
  (owner: ColumnDef['owner']): Write =>
  (id, kind, width, more = {}) => ({ id, kind, owner, ...(width ? { width } : {}), ...more });

export const ID: ColumnDef = { id: 'id', kind: 'id', owner: 'build', hidden: true };
export const IMPORT: ColumnDef = { id: 'import', kind: 'import', owner: 'import', hidden: true };
export const RANK: ColumnDef = { id: 'rank', kind: 'rank', owner: 'build', hidden: true };
export const people = ownedBy('people');
export const imported = ownedBy('import');
export const built = ownedBy('build');
export const HIDDEN = { hidden: true } as const;
export const WRAP = { wrap: true } as const;
export const LIVE = { live: true } as const;
