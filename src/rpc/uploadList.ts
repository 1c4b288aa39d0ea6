// A file that LinkedIn takes, as the sidebar asks for it and as the server answers, piece by piece.
import type { ListsWords } from '../text/en/lists';

export interface ListRequest {
  readonly list: 'companies' | 'contacts';
  /** '' among tiers or stages: accounts without one; an empty list chooses all */
  readonly tiers: readonly string[];
  readonly stages: readonly string[];
  readonly regions: readonly string[];
  readonly titles: readonly string[];
  readonly product: string;
  /** from which row on its text is wanted; null: none, only the figures */
  readonly first: number | null;
}
export interface ListChoice {
  readonly value: string;
  readonly count: number;
}
/** A piece of a file that LinkedIn takes, and what is to be said about the whole of it. */
export interface ListPart {
  readonly file: string;
  readonly rows: number;
  readonly bytes: number;
  readonly leftOut: readonly { readonly reason: keyof ListsWords['leftOut']; readonly count: number }[];
  readonly notes: readonly { readonly note: keyof ListsWords['notes']; readonly count: number }[];
  readonly sizes: readonly (keyof ListsWords['sizes'])[];
  readonly choices: Readonly<Record<'tiers' | 'stages' | 'regions' | 'products', readonly ListChoice[]>>;
  readonly text: string;
  /** the row with which the next piece begins; null: this was the last */
  readonly next: number | null;
}
