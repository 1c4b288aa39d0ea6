import { codes, column, GA4_PAGES_TEXT, ga4Preamble, read, refusal, utf8 } from '../fixtures';

const NAME = 'Landing_page.csv';

describe('Google Analytics landing pages', () => {
  test('nine lines above, the period in two of them, no totals row', async () => {
    const table = await read(NAME, utf8(GA4_PAGES_TEXT));
    expect(table).toMatchObject({
      format: 'ga4_landing_pages',
      vendor: 'google_analytics',
      tab: 'pages',
      headerRow: 10,
      locale: 'en',
      totalRows: 0,
      period: { start: '2026-01-01', end: '2026-03-31' },
      currency: null,
      slice: { report: 'landing_pages', adAccount: '', level: 'page', grain: 'total' },
      sums: { sessions: 578, new_users: 302, key_events: 12, revenue: 0 },
      warnings: [],
      questions: [],
    });
    expect(table.nonAdditive).toEqual(['users', 'engagement_seconds', 'session_key_event_rate']);
  });
  test('sessions without a page are sessions: (not set) is a page, and so is a blank', async () => {
    const table = await read(NAME, utf8(GA4_PAGES_TEXT));
    expect(column(table, 'page')).toEqual(['/', '/valves', '(not set)', '/valves,new', '(not set)']);
    expect(column(table, 'engagement_seconds')[0]).toBe(19.059171597633135);
    expect(column(table, 'end')[4]).toEqual({ date: '2026-03-31' });
  });
  test('line ends of either kind give the same rows', async () => {
    expect((await read(NAME, utf8(GA4_PAGES_TEXT.replace(/\n/g, '\r\n')))).rows).toEqual((await read(NAME, utf8(GA4_PAGES_TEXT))).rows);
  });
  test('an exploration states its grand total, which is no row; a capped one is told', async () => {
    const text = [
      ...['# ----------------------------------------', '# Free form 1', '# kuusitera.example', '# ----------------------------------------'],
      '# 20251213-20260312',
      '',
      'Landing page,Sessions',
      ',4311,Grand total',
      '/,2000',
      ',800',
      '/valves,1200',
    ].join('\n');
    const table = await read('Untitled exploration.csv', utf8(text));
    expect(table).toMatchObject({
      headerRow: 7,
      totalRows: 1,
      period: { start: '2025-12-13', end: '2026-03-12' },
      sums: { sessions: 4000 },
      stated: { sessions: 4311 },
    });
    expect(column(table, 'page')).toEqual(['/', '(not set)', '/valves']);
    expect(table.warnings).toEqual([{ code: 'total_short', message: expect.stringContaining('rows sum to 4,000 of 4,311') }]);
  });
  test('lines of comment among the rows are no pages', async () => {
    const text = '# 20251213-20260312\n\nLanding page,Sessions\n/,20\n# ----------------------------------------\n# Free form 1\n/valves,3\n';
    const table = await read('x.csv', utf8(text));
    expect([column(table, 'page'), table.sums, codes(table)]).toEqual([['/', '/valves'], { sessions: 23 }, []]);
  });
  test('older names: conversions, query string', async () => {
    const text = [...ga4Preamble('Landing page', 'Landing page'), 'Landing page + query string,Sessions,Total users,Conversions', '/?a=1,3,2,0.5'];
    const table = await read(NAME, utf8(text.join('\n')));
    expect(table.sums).toEqual({ sessions: 3, key_events: 0.5 });
  });
  test('without its lines above the period is unknown, and it is said', async () => {
    const table = await read(NAME, utf8('Landing page,Sessions\n/,3\n'));
    expect([table.period, codes(table)]).toEqual([{ start: null, end: null }, ['period_unknown']]);
  });
  test('an exploration that was cut at 500 rows says of how many sessions it holds how many, and the rows are taken', async () => {
    const rows = Array.from({ length: 500 }, (_, at) => `/page-${at},${at === 0 ? 157506 - 499 * 300 : 300}`);
    const text = [
      '# ---',
      '# Free form 1',
      '# kuusitera.example',
      '# ---',
      '# 20251213-20260312',
      '',
      'Landing page,Sessions',
      ',175596,Grand total',
      ...rows,
    ];
    for (const [lang, message] of [
      ['en', '“Sessions”: the rows sum to 157,506 of 175,596 that the file states: it was cut when it was exported. The rows were taken.'],
      ['fi', expect.stringMatching(/157\s506.*175\s596/)],
    ] as const) {
      const table = await read('Free_form.csv', utf8(text.join('\n')), { lang });
      expect([table.rows.length, table.sums, table.stated]).toEqual([500, { sessions: 157506 }, { sessions: 175596 }]);
      expect(table.warnings).toEqual([{ code: 'total_short', message }]);
    }
  });
  test('the lines above and nothing else', async () => {
    expect((await refusal(NAME, utf8(ga4Preamble('Landing page', 'Landing page').join('\n')))).code).toBe('empty_report');
  });
});
