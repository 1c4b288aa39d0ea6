// Exports that come as a workbook or in an archive.
import { HUBSPOT_CONTACTS_TEXT, HUBSPOT_DEALS_TEXT } from '../fixtures';
import { DYNAMICS_HEADER, prefixedWorkbook, storedZip } from '../xlsx/storedZip';
import type { Layout } from './layout';

const MARCH = { start: '2026-03-31', end: '2026-03-31' };
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const cell = (value: string | number): string =>
  typeof value === 'number' ? `<x:c><x:v>${value}</x:v></x:c>` : `<x:c t="inlineStr"><x:is><x:t>${escaped(value)}</x:t></x:is></x:c>`;
const sheet = (rows: readonly (readonly (string | number)[])[]): Uint8Array =>
  prefixedWorkbook(rows.map((row) => `<x:row>${row.map(cell).join('')}</x:row>`).join(''));

export const WORKBOOK_LAYOUTS: readonly Layout[] = [
  {
    name: 'My Open Opportunities 2026-03-31.xlsx',
    bytes: sheet([
      DYNAMICS_HEADER,
      [
        '0f8fad5b-d9cb-469f-a165-70867728950e',
        'x==',
        46082,
        'Line & 2',
        'Rivitie Oy',
        'Open',
        'In Progress',
        'Propose',
        60,
        48000.5,
        46173,
        46054,
        46054,
        46055,
      ],
      ['7c9e6679-7425-40de-944b-e07fc1f90ae7', 'y==', 46082, '=Spares', 'Oksala Oy', 'Won', 'Won', 'Close', 100, 1.234, 46064.5, 46054.5, '', ''],
    ]),
    format: 'dynamics_deals',
    tab: 'deals',
    rows: 2,
    sums: { amount: 48001.734 },
    period: MARCH,
    nonAdditive: ['probability'],
    encoding: 'xlsx',
  },
  {
    name: 'hubspot-crm-exports-clientes-2026-03-31.xlsx',
    bytes: sheet([
      ['Record ID', 'Company name', 'Company Domain Name', 'Number of Employees', 'Annual Revenue', 'City', 'Country/Region', 'Create Date'],
      ['901', 'Rivitie Oy', 'rivitie.example', 120, 12000000, 'Lahti', 'Finland', 46054],
    ]),
    format: 'hubspot_companies',
    tab: 'accounts',
    rows: 1,
    sums: { employees: 120, revenue: 12000000 },
    encoding: 'xlsx',
  },
  {
    name: 'hubspot-crm-exports-all-deals-2026-03-31.zip',
    bytes: storedZip({ 'hubspot-crm-exports-all-deals-2026-03-31.csv': HUBSPOT_DEALS_TEXT }),
    format: 'hubspot_deals',
    tab: 'deals',
    rows: 2,
    sums: { amount: 27600.5 },
    period: MARCH,
    currency: 'EUR',
    nonAdditive: ['probability'],
    encoding: 'utf-8',
  },
  {
    name: 'hubspot-crm-exports-contacts.zip',
    bytes: storedZip({ 'a/hubspot-crm-exports-contacts.csv': HUBSPOT_CONTACTS_TEXT }),
    format: 'hubspot_contacts',
    tab: 'people',
    rows: 3,
    sums: {},
  },
];
