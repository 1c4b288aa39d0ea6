// What Google refuses beyond (PLATFORM: quotas and limits). Tests stand at each boundary.
export const LIMITS = {
  /** grid cells over all tabs, empty ones included */
  cells: 10_000_000,
  columns: 18_278,
  cellCharacters: 50_000,
  defaultRows: 1000,
  defaultColumns: 26,
  sheetNameCharacters: 100,
  propertyBytes: 9 * 1024,
  propertyStoreBytes: 500 * 1024,
  cacheKeyCharacters: 250,
  cacheBytes: 100 * 1024,
  cacheSeconds: 21_600,
  cacheDefaultSeconds: 600,
  metadataCharactersPerSheet: 30_000,
  validationListItems: 500,
} as const;
