// Rows that are left out are named by the first of them and by how many they are: rows 7, 3 and 9 give {row: 3, rows: 3}.
export interface RowTally {
  /** smallest sheet row, 0 while there is none */
  row: number;
  rows: number;
}

export const newTally = (): RowTally => ({ row: 0, rows: 0 });

export const joinTally = (into: RowTally, more: Readonly<RowTally>): void => {
  if (more.rows === 0) return;
  into.row = into.rows === 0 ? more.row : Math.min(into.row, more.row);
  into.rows += more.rows;
};

export const tallyRow = (into: RowTally, row: number): void => joinTally(into, { row, rows: 1 });
