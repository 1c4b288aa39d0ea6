// Visitor identification, one row a visit, newest first, UTF-8 with byte order mark and commas.
import { csvLine } from './csvLine';
import { utf8 } from './encode';
import { siteVisits } from './siteVisits';

export const VISIT_FILE = 'website_visits_2026-01-01_2026-03-31.csv';

const HEADER = ['Company', 'Domain', 'Started at', 'Pages', 'Visit length', 'Source', 'Landing page', 'Country'];
const two = (n: number): string => String(n).padStart(2, '0');
const clock = (seconds: number): string => `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;

export const visitReport = (): Uint8Array => {
  const rows = [...siteVisits()]
    .reverse()
    .map((v) => [v.company, v.domain, `${v.date} ${clock(v.second)}`, String(v.pages), clock(v.seconds), v.source, v.landing, v.country]);
  return utf8(`\ufeff${[HEADER, ...rows].map((cells) => `${csvLine(cells, ',')}\r\n`).join('')}`);
};
