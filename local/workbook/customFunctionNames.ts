/** The functions that Sheets would offer in cells: documented top-level declarations of the built script. */
export const customFunctionNames = (code: string): string[] => [...code.matchAll(/^function ([A-Z][A-Z0-9_]*)\(/gm)].map((m) => m[1]);
