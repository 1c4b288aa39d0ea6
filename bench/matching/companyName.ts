// A name as its parts, so that it can be written in other ways: {Kaskitek} {Logistiikka} with the form Oy behind.
import type { Trade } from './trades';

export type Lang = 'fi' | 'sv' | 'en';
export interface Part {
  readonly text: string;
  readonly role: 'brand' | 'trade' | 'and' | 'group' | 'country' | 'city';
  readonly trade?: Trade;
  /** where a compound can be taken apart: 4 in Kivilahti */
  readonly seam?: number;
}
export interface CompanyName {
  readonly lang: Lang;
  readonly parts: readonly Part[];
  /** legal forms before and behind the name */
  readonly before: string;
  readonly behind: string;
}

export const render = ({ parts, before, behind }: CompanyName): string =>
  [before, ...parts.map((part) => part.text), behind].filter((text) => text !== '').join(' ');
