// Fetches a file for LinkedIn from the server, piece by piece. The sidebar and the command line share it.
import type { Lang } from '../text/lang';
import { listsText } from '../text/lists';
import type { Call } from './importClient';
import type { ListPart, ListRequest } from './uploadList';

export type ListChosen = Omit<ListRequest, 'first'>;
export interface MadeList extends Omit<ListPart, 'text' | 'next'> {
  /** the whole file */
  readonly text: string;
}

export const EVERYTHING: Omit<ListChosen, 'list'> = { tiers: [], stages: [], regions: [], titles: [], product: '' };

/** Pieces of two different lists must not be joined: somebody may edit the tabs between two calls. */
const changed = (lang: Lang): Error => Object.assign(new Error(listsText[lang].changed), { code: 'changed' });

export async function makeList(call: Call, chosen: ListChosen, lang: Lang): Promise<MadeList> {
  let part = await call('uploadList', { ...chosen, first: 0 });
  const { rows, bytes } = part;
  let text = part.text;
  while (part.next !== null) {
    const first = part.next;
    part = await call('uploadList', { ...chosen, first });
    if (part.rows !== rows || part.bytes !== bytes || (part.next !== null && part.next <= first)) throw changed(lang);
    text += part.text;
  }
  const { file, leftOut, notes, sizes, choices } = part;
  return { file, rows, bytes, leftOut, notes, sizes, choices, text };
}
