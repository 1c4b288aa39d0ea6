// domainOf('https://www.Kaskitek.fi:443/yritys?x=1') = 'kaskitek.fi', domainOf('anna@kaskitek.fi') = 'kaskitek.fi', domainOf('n/a') = null.
export const domainOf = (text: string): string | null => {
  const host = text
    .trim()
    .toLowerCase()
    .replace(/^[a-z][a-z0-9+.-]*:(\/\/)?/, '')
    .replace(/[/?#].*$/, '')
    .replace(/^.*@/, '')
    .replace(/:\d+$/, '')
    .replace(/^www\d?\./, '')
    .replace(/\.+$/, '');
  return /^[^\s.:,;]+(\.[^\s.:,;]+)+$/.test(host) && !/^[\d.]+$/.test(host) ? host : null;
};
