// Words that people write in several ways, under one folded key: 'LinkedIn' on row 7 and 'linkedin ' on row 3 are {name: 'linkedin ', row: 3,
// rows: 2}, as the first of the rows writes it.
import { joinTally, newTally, type RowTally } from './rowTally';

export interface Named extends RowTally {
  name: string;
}
export type NamedTallies = Map<string, Named>;

export const noteName = (into: NamedTallies, key: string, more: Readonly<Named>): void => {
  const standing = into.get(key) || { ...newTally(), name: more.name };
  if (standing.rows > 0 && more.row < standing.row) standing.name = more.name;
  into.set(key, standing);
  joinTally(standing, more);
};

export const joinNames = (into: NamedTallies, more: ReadonlyMap<string, Named>): void => {
  more.forEach((named, key) => {
    noteName(into, key, named);
  });
};
