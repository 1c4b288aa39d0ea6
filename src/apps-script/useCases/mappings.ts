// What people said about unknown tables, kept in `_abm`: it travels with a copy of the workbook and with its .xlsx. After 40 mappings the
// forty-first takes the place of the oldest.
import type { Calls, RememberedMapping } from '../../rpc/contract';
import { MAPPINGS_KEPT } from '../limits';
import { withLease } from '../workbook/lease';
import { openBook } from './openBook';

type Mappings = Calls['remember']['out'];

function change(next: (mappings: readonly RememberedMapping[]) => readonly RememberedMapping[]): Mappings {
  return withLease(() => {
    const book = openBook();
    const before = book.state.mappings;
    const mappings = next(before);
    if (JSON.stringify(mappings) !== JSON.stringify(before)) book.writeState({ mappings });
    return { mappings };
  });
}

export const remember = ({ mapping }: Calls['remember']['in']): Mappings =>
  change((mappings) => [...mappings.filter(({ id }) => id !== mapping.id), mapping].slice(-MAPPINGS_KEPT));

export const forget = ({ id }: Calls['forget']['in']): Mappings => change((mappings) => mappings.filter((mapping) => mapping.id !== id));
