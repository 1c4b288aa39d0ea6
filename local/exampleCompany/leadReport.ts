// The marketing system's lead list in Finnish: semicolons, UTF-8 with byte order mark, CRLF, days as 31.3.2026.
import { semicolonLine } from './csvLine';
import { utf8 } from './encode';
import { leads } from './leads';

export const LEAD_FILE = 'liidit-2026-03-31.csv';

const HEADER = [
  'Liidi-ID',
  'Luotu',
  'Nimi',
  'Yritys',
  'Sähköposti',
  'Tehtävänimike',
  'Kanava',
  'Kampanja',
  'MQL-päivä',
  'SQL-päivä',
  'Mahdollisuus pvm',
  'Tarjouspäivä',
  'Kaupan päivä',
  'Budjetti',
  'Päätösvalta',
  'Tarve',
  'Aikataulu',
  'Luovutettu myynnille',
  'Myynti toimi',
  'Myynnin arvio',
  'Perustelu',
  'Markkinointilupa',
  'Kaupan ID',
];
const finnish = (iso: string): string => (iso === '' ? '' : iso.split('-').map(Number).reverse().join('.'));

export const leadReport = (): Uint8Array => {
  const rows = leads().map((lead) => [
    lead.id,
    finnish(lead.created),
    lead.name,
    lead.company,
    lead.email,
    lead.title,
    lead.channel,
    lead.campaign,
    finnish(lead.mql),
    finnish(lead.sql),
    finnish(lead.opportunity),
    finnish(lead.offer),
    finnish(lead.won),
    lead.budget,
    lead.authority,
    lead.need,
    lead.timeline,
    finnish(lead.handedOver),
    finnish(lead.acted),
    lead.verdict,
    lead.reason,
    lead.consent,
    lead.deal,
  ]);
  return utf8(`\ufeff${[HEADER, ...rows].map((cells) => `${semicolonLine(cells)}\r\n`).join('')}`);
};
