// The marketing system's activity log: UTF-8, comma, CRLF, one row a touch, oldest first.
import { csvLine } from './csvLine';
import { utf8 } from './encode';
import { touches } from './touches';

export const TOUCH_FILE = 'activities_2025-10-01_2026-03-31.csv';

const HEADER = ['Event ID', 'Date', 'Contact email', 'Contact name', 'Company', 'Activity type', 'Channel', 'Content', 'Campaign'];

export const touchReport = (): Uint8Array => {
  const rows = touches().map(({ id, at, person, word, channel, content, campaign }) => [
    id,
    at,
    person.email,
    `${person.first} ${person.last}`,
    person.company,
    word,
    channel,
    content,
    campaign,
  ]);
  return utf8([HEADER, ...rows].map((cells) => `${csvLine(cells, ',')}\r\n`).join(''));
};
