// HubSpot's contact export: UTF-8 without byte order mark, comma, every cell quoted, LF.
import { quotedLine } from './csvLine';
import { utf8 } from './encode';
import { people } from './people';

export const CONTACT_FILE = 'hubspot-crm-exports-kaikki-yhteystiedot-2026-03-31.csv';

const HEADER = [
  'Record ID',
  'First Name',
  'Last Name',
  'Email',
  'Phone Number',
  'Job Title',
  'Lifecycle Stage',
  'Lead Status',
  'Create Date',
  'Contact owner',
  'Associated Company',
  'Marketing contact status',
];

export const contactReport = (): Uint8Array => {
  const rows = people().map((person) => [
    String(person.id),
    person.first,
    person.last,
    person.email,
    person.phone,
    person.title,
    person.lifecycle,
    '',
    `${person.created} 09:${String(10 + (person.id % 50))}`,
    'Siiri Vainionpelto',
    person.company,
    person.consent ? 'Marketing contact' : 'Non-marketing contact',
  ]);
  return utf8([HEADER, ...rows].map((cells) => `${quotedLine(cells)}\n`).join(''));
};
