import {
  codes,
  column,
  fieldOf,
  LINKEDIN_HEADER,
  LINKEDIN_PREAMBLE,
  LINKEDIN_ROWS,
  linkedinCells,
  linkedinText,
  read,
  refusal,
  utf8,
  utf16le,
} from '../fixtures';

const NAME = 'account_1_campaign_performance_report.csv';
const table = () => read(NAME, utf16le(linkedinText()));

describe('LinkedIn campaign performance report', () => {
  test('encoding, delimiter, header row and format are found', async () => {
    expect(await table()).toMatchObject({
      format: 'linkedin_campaigns',
      vendor: 'linkedin',
      tab: 'campaigns',
      encoding: 'utf-16le',
      delimiter: '\t',
      locale: 'en',
      headerRow: 6,
      totalRows: 0,
      currency: 'EUR',
      sourceRows: [7, 8],
      slice: { report: 'campaign_performance_report', adAccount: 'Kuusiterä Oy', level: 'campaign', grain: 'total' },
      warnings: [],
      questions: [],
    });
  });
  test('all 73 headers are listed, those without a place as null', async () => {
    const found = await table();
    expect(found.columns).toHaveLength(73);
    expect(fieldOf(found, 'Total Spent')).toBe('spend');
    expect(fieldOf(found, 'Cost per 1,000 People Reached')).toBeNull();
    expect(fieldOf(found, 'View-Through Conversions')).toBeNull();
  });
  test('the period stands in the lines above, and every row covers it', async () => {
    const found = await table();
    expect(found.period).toEqual({ start: '2025-12-06', end: '2026-03-05' });
    expect(found.periodAssumed).toBe(false);
    expect(column(found, 'start')).toEqual([{ date: '2025-12-06' }, { date: '2025-12-06' }]);
    expect(column(found, 'end')).toEqual([{ date: '2026-03-05' }, { date: '2026-03-05' }]);
  });
  test('money in units, shares as fractions, ids and names as text', async () => {
    const found = await table();
    expect(column(found, 'spend')).toEqual([170.21, 169.91]);
    expect(column(found, 'penetration')).toEqual([0.125, 0.02]);
    expect(column(found, 'campaign_id')).toEqual(['700000001', '700000002']);
    expect(column(found, 'campaign')).toEqual(['Valves, spring', '=Cmd|test']);
    expect(column(found, 'vendor')).toEqual(['linkedin', 'linkedin']);
  });
  test('sums hold what may be summed: never reach, frequency, penetration or rates', async () => {
    const found = await table();
    expect(found.sums).toEqual({ spend: 340.12, impressions: 13294, clicks: 39, engagements: 0, leads: 0 });
    expect(found.nonAdditive).toEqual(expect.arrayContaining(['reach', 'penetration', 'frequency', 'ctr', 'engagement_rate']));
  });
  test('a daily breakdown: each row is its day', async () => {
    const rows = ['12/6/2025', '12/7/2025', '1/9/2026'].map((start) => ({ ...LINKEDIN_ROWS[0], start }));
    const found = await read(NAME, utf16le(linkedinText(rows)));
    expect(found.slice.grain).toBe('day');
    expect(column(found, 'start')).toEqual([{ date: '2025-12-06' }, { date: '2025-12-07' }, { date: '2026-01-09' }]);
    expect(column(found, 'end')).toEqual(column(found, 'start'));
    expect(found.period).toEqual({ start: '2025-12-06', end: '2026-03-05' });
  });
  test('weeks without the lines above: the period reaches to the end of the last week', async () => {
    const text = 'Start Date\tCampaign Name\tImpressions\tClicks\n1/5/2026\tA\t10\t1\n1/12/2026\tA\t20\t1\n1/19/2026\tA\t30\t2\n';
    const found = await read(NAME, utf8(text));
    expect([found.slice.grain, found.period]).toEqual(['week', { start: '2026-01-05', end: '2026-01-25' }]);
    expect(column(found, 'end')[2]).toEqual({ date: '2026-01-25' });
  });
  test('columns in another order, fewer, under other names of the help pages', async () => {
    const text = 'Average CTR\tClicks\tImpressions\tCampaign Name\tReach\n0.5%\t5\t1,000\tA\t800';
    const found = await read(NAME, utf16le(text));
    expect(column(found, 'impressions')).toEqual([1000]);
    expect(found.nonAdditive).toEqual(['reach', 'ctr']);
    expect(found.period).toEqual({ start: null, end: null });
    expect(codes(found)).toEqual(['period_unknown']);
  });
  test('several currencies: amounts are not summed', async () => {
    const found = await read(NAME, utf16le(linkedinText([LINKEDIN_ROWS[0], { ...LINKEDIN_ROWS[1], currency: 'SEK' }])));
    expect(found.currency).toBeNull();
    expect(found.sums.spend).toBeUndefined();
    expect(found.sums.impressions).toBe(13294);
    expect(codes(found)).toEqual(['mixed_currencies']);
  });
});

describe('headers in another language', () => {
  const foreign = LINKEDIN_HEADER.map((_, at) => `Columna ${at + 1}`);
  const rows = [{ ...LINKEDIN_ROWS[0], spent: '170,21', impressions: '6 082', ctr: '0,214 %', penetration: '12,5 %' }];
  const preamble = ['Informe', '"Inicio: 6/12/2025"', '"Fin: 5/3/2026"', '', ''];

  test('are read by the fixed order of the 73 columns, checked against the rows', async () => {
    const found = await read(NAME, utf16le(linkedinText(rows, foreign, preamble)));
    expect(found).toMatchObject({ format: 'linkedin_campaigns', headerRow: 6, locale: 'fi', sums: { spend: 170.21, impressions: 6082, clicks: 13 } });
    expect(column(found, 'reach')).toEqual([3461]);
    expect(column(found, 'penetration')).toEqual([0.125]);
    expect(codes(found)).toContain('by_position');
    expect(found.nonAdditive).toContain('frequency');
  });
  test('are not believed when the rows do not fit the order', async () => {
    const cells = linkedinCells(rows[0]);
    [cells[7], cells[8]] = [cells[8], cells[7]];
    const text = [...preamble, foreign.join('\t'), cells.join('\t')].join('\n');
    expect((await refusal(NAME, utf16le(text))).code).toBe('unknown_table');
  });
  test('French names are known; what they do not name comes from the order', async () => {
    const french: string[] = [...foreign];
    french[4] = 'Nom du groupe de campagnes';
    french[7] = 'ID de la campagne';
    french[16] = 'Impressions';
    french[17] = 'Clics';
    const found = await read(NAME, utf16le(linkedinText(rows, french, preamble)));
    expect(found.sums).toMatchObject({ spend: 170.21, impressions: 6082, clicks: 13 });
    expect(column(found, 'campaign_group')).toEqual(['Spring']);
  });
});

describe('the other reports of Campaign Manager', () => {
  test('a title tells the report even where the ad columns are missing', async () => {
    const found = await read(NAME, utf16le(linkedinText().replace('Campaign Performance', 'Ad Performance')));
    expect([found.format, found.slice.level]).toEqual(['linkedin_ads', 'ad']);
  });
  test('ad columns tell it where the title is missing', async () => {
    const found = await read(NAME, utf8('Campaign Name\tAd ID\tImpressions\tClicks\tReach\nA\t1\t2\t0\t2\nA\t2\t3\t1\t2'));
    expect(found).toMatchObject({ format: 'linkedin_ads', sums: { impressions: 5, clicks: 1 }, nonAdditive: ['reach'] });
  });
  test('French ad columns are ads too', async () => {
    const found = await read(NAME, utf8('Nom de la campagne\tID Pub\tImpressions\tClics\nA\t1\t1 200\t0\n'));
    expect([found.format, found.sums]).toEqual(['linkedin_ads', { impressions: 1200, clicks: 0 }]);
  });
  test('the lines above without header and rows: nothing ran in the period', async () => {
    for (const title of ['Campaign Performance', 'Ad Performance', 'Demographics', 'Conversation Ads Performance', 'LAN Ad Performance']) {
      const text = LINKEDIN_PREAMBLE.join('\n').replace('Campaign Performance', title);
      const error = await refusal(NAME, utf16le(text));
      expect([error.code, error.message]).toEqual(['empty_report', expect.stringContaining(`${title} Report`)]);
    }
  });
});
