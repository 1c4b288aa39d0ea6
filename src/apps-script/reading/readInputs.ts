// Stages, audiences and personas: what people type.
import { foldName } from '../../domain/matching/foldName';
import type { AreaCode, Audience, AudienceUnit, Persona, RoleCode, StageCode, StageMap } from '../../domain/plan/types';
import type { Book } from '../workbook/book';
import { readSmallTab } from './smallTab';

export function readStages(book: Book): StageMap {
  const byName = new Map<string, StageCode>();
  for (const row of readSmallTab(book, 'stages')) {
    const name = foldName(row.text('name'));
    if (name === '') continue;
    const code = row.choice('meaning', 'stage');
    if (code && !byName.has(name)) byName.set(name, code as StageCode);
  }
  return { byName };
}

/** Campaigns name an audience by its name, so a row without one is nobody's. */
export function readAudiences(book: Book): Audience[] {
  const audiences: Audience[] = [];
  for (const row of readSmallTab(book, 'audiences')) {
    const name = row.word('name');
    if (name === null) continue;
    const size = row.number('size');
    if (size === null && row.word('size') !== null)
      book.findings.cell('bad_number', row.text('size').trim(), { tab: 'audiences', row: row.row, column: 'size' });
    audiences.push({ name, row: row.row, unit: row.choice('unit', 'unit') as AudienceUnit | null, size });
  }
  return audiences;
}

/** In the order of the tab, which decides between two rows that fit a title alike. People name a persona by its name, so a row without one is nobody's. */
export function readPersonas(book: Book): Persona[] {
  const personas: Persona[] = [];
  for (const row of readSmallTab(book, 'personas')) {
    const name = row.word('name');
    if (name === null) continue;
    personas.push({
      name,
      row: row.row,
      role: row.choice('role', 'role') as RoleCode | null,
      area: row.choice('area', 'area') as AreaCode | null,
      titles: row.text('titles'),
      promise: row.text('promise').trim(),
      message: row.text('message').trim(),
    });
  }
  return personas;
}
