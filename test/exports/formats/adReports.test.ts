import { codes, column, read, utf8 } from '../fixtures';
import { ADS_LAYOUTS } from '../layouts/ads';

const layout = (format: string) => ADS_LAYOUTS.find((found) => found.format === format)!;
const table = (format: string) => read(layout(format).name, layout(format).bytes);

describe('Google Ads', () => {
  test('all four totals stay out; that of the campaigns is what the file states', async () => {
    const found = await table('google_ads');
    expect(found.stated).toMatchObject({ spend: 1164.09, impressions: 10500, clicks: 281 });
    expect(codes(found)).toEqual([]); // 1164.10 of 1164.09 is rounding
  });
  test('a file without some of its rows is told', async () => {
    const { name, bytes } = layout('google_ads');
    const text = new TextDecoder('utf-16le').decode(bytes).replace(/^Paused.*\n/m, '');
    const found = await read(name, utf8(text));
    expect(found.warnings.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        '“Impr.”: the rows sum to 9,380 of 10,500 that the file states: it was cut when it was exported. The rows were taken.',
      ]),
    );
  });
  test('a view that hides campaigns: the total of the campaigns is meant, not that of the account', async () => {
    const text =
      'Campaign report\n"January 1, 2026 - January 31, 2026"\nCampaign status,Campaign,Cost,Impr.\nEnabled,A,1.50,10\nTotal: Campaigns, --,1.50,10\nTotal: Account, --,99.00,"5,000"\nTotal: Search, --,1.50,10\n';
    const found = await read('c.csv', utf8(text));
    expect([found.stated, codes(found), found.totalRows]).toEqual([{ spend: 1.5, impressions: 10 }, [], 3]);
  });
  test('a double dash is unknown, never zero', async () => {
    const text =
      'Campaign report\n"January 1, 2026 - January 31, 2026"\nCampaign,Campaign status,Cost,Impr.,Clicks\nA,Enabled, --,"1,000",5\nB,Enabled,7.5,20, --\n';
    const found = await read('c.csv', utf8(text));
    expect([column(found, 'spend'), column(found, 'clicks')]).toEqual([
      [null, 7.5],
      [5, null],
    ]);
  });
  test('months by name in a column of months', async () => {
    const text =
      'Campaign report\n"January 1, 2026 - February 28, 2026"\nCampaign,Campaign status,Month,Cost,Impr.\nA,Enabled,January 2026,1.50,10\nA,Enabled,February 2026,2.50,20\n';
    const found = await read('c.csv', utf8(text));
    expect(found.slice.grain).toBe('month');
    expect(column(found, 'end')).toEqual([{ date: '2026-01-31' }, { date: '2026-02-28' }]);
  });
});

describe('Meta', () => {
  test('the first row is the total, whatever dates and currency it carries; reach stays stated and unsummed', async () => {
    const found = await table('meta_ads');
    expect(column(found, 'campaign')).toEqual(['Pumps\n2025', 'Valves']);
    expect(found.stated).toMatchObject({ spend: 33245.34, impressions: 1450200, reach: 635040 });
    expect(found.sums.reach).toBeUndefined();
    expect(codes(found)).toEqual([]);
  });
  test('link clicks are the clicks; all clicks are another measure', async () => {
    expect(column(await table('meta_ads'), 'clicks')).toEqual([3000, 2120]);
    const without = await read(
      'm.csv',
      utf8('Campaign name,Clicks (all),Impressions,"Amount spent (EUR)",Reporting starts,Reporting ends\nA,9,10,1.5,2026-01-01,2026-01-31\n'),
    );
    expect(without.fields).not.toContain('clicks');
  });
  test('dates with a part over 12 decide the order for both columns', async () => {
    const found = await read(
      'm.csv',
      utf8('Campaign name,Impressions,"Amount spent (EUR)",Reporting starts,Reporting ends\nA,10,1.5,01/09/2026,30/09/2026\n'),
    );
    expect([found.period, found.questions]).toEqual([{ start: '2026-09-01', end: '2026-09-30' }, []]);
  });
});

describe('e-mail campaigns', () => {
  test('Mailchimp: recipients are no reach, opens no views; the day is the day of sending', async () => {
    const found = await table('mailchimp_campaigns');
    expect(found.fields).toEqual(['campaign', 'campaign_id', 'campaign_group', 'start', 'clicks', 'vendor', 'end']);
    expect(column(found, 'end')).toEqual([{ date: '2018-06-09' }, { date: '2018-06-19' }]);
    expect(found.vendor).toBe('mailchimp');
  });
  test('headers that people edited, US dates, 8-bit letters', async () => {
    const text = 'Title,Send_Date,Total_Clicks,Open_Rate,Hard_Bounces\nCaf\u00c9,2/24/17 11:29,"1,041",41.09,2\n';
    const found = await read('c.csv', Uint8Array.from([...text].map((c) => c.charCodeAt(0))));
    expect(found.rows[0].slice(0, 3)).toEqual(['CafÉ', { date: '2017-02-24' }, 1041]);
    expect(found).toMatchObject({ format: 'mailchimp_campaigns', encoding: 'windows-1252', nonAdditive: ['open_rate'] });
  });
});
