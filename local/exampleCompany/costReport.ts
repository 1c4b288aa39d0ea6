// Cost rows as a Finnish accounting system exports them: semicolons, UTF-8 with byte order mark, CRLF.
import { COSTS } from './costs';
import { semicolonLine } from './csvLine';
import { utf8 } from './encode';

export const COST_FILE = 'markkinoinnin-kustannukset-2026-Q1.csv';

const HEADER = ['Kuukausi', 'Kampanja tai kanava', 'Media (€)', 'Oma työ (€)', 'Työkalut (€)', 'Toimistopalkkiot (€)', 'Valuutta', 'Selite'];

export const costReport = (): Uint8Array => {
  const rows = COSTS.map(({ month, of, media, work, tools, agency, note }) => [month, of, media, work, tools, agency, 'EUR', note]);
  return utf8(`\ufeff${[HEADER, ...rows].map((cells) => `${semicolonLine(cells)}\r\n`).join('')}`);
};
