// GA4's landing page report of the quarter: everybody's sessions, several times as many as the identified visits.
import { csvLine } from './csvLine';
import { utf8 } from './encode';

export const GA4_FILE = 'Landing_page.csv';

/** page | sessions | active users | new users | seconds per session | key events */
const PAGES = `
/ | 2914 | 2380 | 1986 | 41.20384615384615 | 31
/robottisolut | 1236 | 1041 | 802 | 63.84142394822007 | 44
/modernisointi | 874 | 731 | 560 | 71.30320366132723 | 38
/blogi/ennakoiva-kunnossapito | 1652 | 1498 | 1377 | 52.17191283292978 | 9
/opas/12-kysymysta | 703 | 655 | 540 | 88.4679943100996 | 121
/referenssit | 418 | 366 | 231 | 94.07177033492823 | 22
/yhteystiedot | 377 | 318 | 204 | 33.6657824933687 | 27
/rekry | 1108 | 966 | 871 | 38.07220216606498 | 0
(not set) | 146 | 131 | 88 | 4.958904109589041 | 0
`;

const PREAMBLE = [
  '# ----------------------------------------',
  '# Landing page: Landing page',
  '# Account: Havula Automaatio',
  '# Property: havula.example - GA4',
  '# ----------------------------------------',
  '# ',
  '# All Users',
  '# Start date: 20260101',
  '# End date: 20260331',
];
const HEADER = [
  'Landing page',
  'Sessions',
  'Active users',
  'New users',
  'Average engagement time per session',
  'Key events',
  'Total revenue',
  'Session key event rate',
];

export const LANDING_PAGES = PAGES.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));

export const landingPageReport = (): Uint8Array => {
  const rows = LANDING_PAGES.map(([page, sessions, users, fresh, seconds, events]) => [
    page,
    sessions,
    users,
    fresh,
    seconds,
    events,
    '0',
    String(Number(events) / Number(sessions)),
  ]);
  return utf8(`${[...PREAMBLE, ...[HEADER, ...rows].map((cells) => csvLine(cells, ','))].join('\n')}\n`);
};
