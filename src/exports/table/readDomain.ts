// `https://www.Kuusela.example/yritys?x=1` is kuusela.example.
const HOST = /^(?:[a-z][a-z0-9+.-]*:)?(?:\/\/)?(?:[^/?#\s@]*@)?([^/?#\s:@]+)(?::\d+)?(?:[/?#]\S*)?$/i;

/** null: no web address */
export const readDomain = (cell: string): string | null => {
  const found = HOST.exec(cell.normalize('NFC').trim());
  const host =
    found?.[1]
      .toLowerCase()
      .replace(/^www\d?\./, '')
      .replace(/\.$/, '') ?? '';
  return /^[^.\s]+(\.[^.\s]+)+$/.test(host) && /\p{L}/u.test(host) ? host : null;
};
