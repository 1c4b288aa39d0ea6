// Empty cells arrive as '', left-out arguments as undefined or ''; a cell with nothing but spaces looks empty, so it is.
export const isBlank = (value: unknown): boolean =>
  value === '' || value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
