// What the platform allows, and how much we take at a time.
export const CELL_CHARACTERS = 50_000;
/** a chunk of the journal stays under the limit of a cell */
export const CHUNK_CHARACTERS = 45_000;
export const READ_ROWS = 50_000;
/** of one reply with a piece of a list for LinkedIn */
export const LIST_CHARACTERS = 1_000_000;
/** markers are looked for in so many rows: Plan's head lines and rows that people put above fit in */
export const HEADER_ROWS = 20;
/** a new tab has so many empty rows for typing; a tab that is full grows by as many */
export const SPARE_ROWS = 100;
export const LEASE_MINUTES = 10;
export const IMPORT_MINUTES = 60;
export const UNMATCHED_SHOWN = 20;
export const OPEN_NAMES_SHOWN = 500;
/** of explained tables the newest are kept */
export const MAPPINGS_KEPT = 40;
