// Looks of a cell. The id of a style is its content, so that two snapshots of one workbook name their styles alike.
import type { IStyleData, Nullable } from '@univerjs/core';
import type { CellSnapshot } from '../../host/snapshot';

export type Look = Pick<CellSnapshot, 'nf' | 'bg' | 'fc' | 'bold' | 'italic' | 'fs' | 'ha' | 'va' | 'wrap'>;

const ACROSS = ['left', 'center', 'right'] as const; // Univer counts from 1
const DOWN = ['top', 'middle', 'bottom'] as const;
const WRAP = 3;

export function styleOf(look: Look): IStyleData | undefined {
  const style: IStyleData = {};
  if (look.nf !== undefined) style.n = { pattern: look.nf };
  if (look.bg !== undefined) style.bg = { rgb: look.bg };
  if (look.fc !== undefined) style.cl = { rgb: look.fc };
  if (look.bold) style.bl = 1;
  if (look.italic) style.it = 1;
  if (look.fs !== undefined) style.fs = look.fs;
  if (look.ha) style.ht = ACROSS.indexOf(look.ha) + 1;
  if (look.va) style.vt = DOWN.indexOf(look.va) + 1;
  if (look.wrap) style.tb = WRAP;
  return Object.keys(style).length > 0 ? style : undefined;
}

export function lookOf(style: Nullable<IStyleData>): Look {
  if (!style) return {};
  const pattern = style.n?.pattern;
  const [ha, va] = [ACROSS[(style.ht ?? 0) - 1], DOWN[(style.vt ?? 0) - 1]];
  return {
    ...(pattern && !/^general$/i.test(pattern) ? { nf: pattern } : {}),
    ...(style.bg?.rgb ? { bg: hexColour(style.bg.rgb) } : {}),
    ...(style.cl?.rgb ? { fc: hexColour(style.cl.rgb) } : {}),
    ...(style.bl ? { bold: true } : {}),
    ...(style.it ? { italic: true } : {}),
    ...(style.fs ? { fs: style.fs } : {}),
    ...(ha ? { ha } : {}),
    ...(va ? { va } : {}),
    ...(style.tb === WRAP ? { wrap: true } : {}),
  };
}

/** The grid's colour picker writes `rgb(1,2,3)`. */
export function hexColour(colour: string): string {
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(colour)?.slice(1);
  return parts ? `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}` : colour;
}

export class StyleTable {
  readonly styles: Record<string, IStyleData> = {};
  idOf(look: Look): string | undefined {
    const style = styleOf(look);
    if (!style) return undefined;
    const id = JSON.stringify(style);
    this.styles[id] = style;
    return id;
  }
}
