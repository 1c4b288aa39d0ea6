// One pair of files per area (en/AREA.ts defines the type, fi/AREA.ts must fit it), joined in text/AREA.ts, so that the
// server bundle carries no sidebar words and the sidebar no server words.
export type Lang = 'en' | 'fi';
export const LANGS: readonly Lang[] = ['en', 'fi'];
