import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plan } from '../../local/cli/plan';
import { planArguments } from '../../local/cli/planArguments';
import { columns } from '../../local/cli/planTable';
import { dynamicsWorkbook } from '../exports/xlsx/workbooks';
import { EXAMPLES, exampleFiles } from '../support/exampleWorkbook';
import { agrees, expectedFunnel, expectedGoal, expectedKpis } from '../support/expectedFigures';

const folder = mkdtempSync(join(tmpdir(), 'plan-'));
afterAll(() => rmSync(folder, { recursive: true }));
const examples = exampleFiles().map((file) => join(EXAMPLES, file));

async function run(...words: string[]) {
  const [out, err]: string[][] = [[], []];
  const code = await plan(words, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out, err };
}
interface Json {
  readonly schema: number;
  readonly kpis: {
    id: string;
    of: { name: string } | null;
    value: number | null;
    n: number | null;
    low: number | null;
    high: number | null;
    status: string | null;
  }[];
  readonly funnel: Record<string, string | number | null>[];
  readonly funnel_goal: Record<string, number>;
  readonly accounts: unknown[];
  readonly people: unknown[];
  readonly triggers: { rule: string }[];
  readonly imports: { file: string; rows: number; matched: number; unmatched: number }[];
}

/** place of `id name` among the KPIs */
const orderOf = (kpis: Json['kpis'], of: string): number => kpis.findIndex((kpi) => `${kpi.id} ${kpi.of?.name ?? ''}`.trim() === of);

describe('npm run plan', () => {
  const saved = { xlsx: join(folder, 'plan.xlsx'), json: join(folder, 'plan.json') };

  test('prints the sentences, the KPIs and the triggers, and writes workbook and JSON', async () => {
    const { code, out, err } = await run(...examples, '--out', saved.xlsx, '--json', saved.json);
    expect([code, err]).toEqual([0, []]);
    expect(out).toContain('17 of 28 goals on track, 4 off track, 7 too early to say.');
    expect(out.find((line) => line.startsWith('Account reach'))).toMatch(/96\.7 % +60 +● on track$/);
    const json: Json = JSON.parse(readFileSync(saved.json, 'utf8'));
    expect(json.schema).toBe(1);
    expect(out).toContain(`Triggers (${json.triggers.length})`);
    expect([json.accounts.length, json.people.length, json.imports.length]).toEqual([60, 200, 12]);
    expect(json.imports.map(({ rows }) => rows)).toEqual([60, 200, 20, 22, 18, 300, 12, 6, 1500, 77, 9, 2000]);
  });

  test('every KPI of the example is what the calculation by hand says, figure by figure', () => {
    const { kpis }: Json = JSON.parse(readFileSync(saved.json, 'utf8'));
    expect(kpis.map(({ id, of }) => `${id} ${of?.name ?? ''}`.trim())).toEqual(
      expectedKpis.map(({ name, of }) => `${name} ${of}`.trim()).sort((x, y) => orderOf(kpis, x) - orderOf(kpis, y)),
    );
    for (const { name, of, figures } of expectedKpis) {
      const got = kpis.find((kpi) => kpi.id === name && (kpi.of?.name ?? '') === of);
      for (const column of ['value', 'n', 'low', 'high'] as const)
        expect([name, of, column, got?.[column], agrees(figures[column], got?.[column] ?? null)]).toEqual([name, of, column, got?.[column], true]);
    }
    for (const { low, value, high } of kpis) if (low !== null && value !== null && high !== null) expect(low <= value && value <= high).toBe(true);
  });

  test('every stage of the funnel, the goal and the needs are what the calculation by hand says', () => {
    const { funnel, funnel_goal }: Json = JSON.parse(readFileSync(saved.json, 'utf8'));
    const KEYS = {
      reached: 'count',
      of: 'entered',
      'got here': 'passed',
      fresh: 'fresh',
      'median days': 'median_days',
      conversion: 'rate',
      low: 'low',
      high: 'high',
      open: 'open',
      needed: 'needed',
    } as const;
    expect(funnel.map(({ stage }) => stage)).toEqual(expectedFunnel.map(({ name }) => name));
    expectedFunnel.forEach(({ name, figures }, at) => {
      for (const [column, key] of Object.entries(KEYS))
        expect([name, column, funnel[at][key], agrees(figures[column], funnel[at][key] as number | null)]).toEqual([
          name,
          column,
          funnel[at][key],
          true,
        ]);
    });
    for (const { name, figures } of expectedGoal) expect([name, agrees(figures.value, funnel_goal[name])]).toEqual([name, true]);
  });

  test('takes the saved workbook as its base: the same plan again, and nothing fires twice', async () => {
    const { code, out } = await run(saved.xlsx, '--json');
    const json: Json = JSON.parse(out.join('\n'));
    expect(code).toBe(0);
    expect(json.kpis).toEqual((JSON.parse(readFileSync(saved.json, 'utf8')) as Json).kpis);
    expect(json.triggers).toEqual([]);
  });

  test('writes the lists for LinkedIn into a folder, which it makes', async () => {
    const lists = join(folder, 'lists', 'march');
    const { code, out } = await run(saved.xlsx, '--lists', lists, '--lang', 'fi');
    expect(code).toBe(0);
    const companies = readFileSync(join(lists, 'linkedin-companies-2026-03-31.csv'), 'utf8').split('\r\n');
    expect([companies[0].split(',').length, companies[1], companies.length]).toEqual([
      10,
      'Raudanmaa Konepaja,raudanmaa.example,raudanmaa.example,,,Konepajateollisuus,Tampere,,FI,',
      62,
    ]);
    expect(out).toContain(`${join(lists, 'linkedin-contacts-2026-03-31.csv')}: 90 riviä`);
    expect(out).toContain('  Jätettiin pois: 110 riviä: suostumus evätty tai peruttu');
  }, 120_000);

  test('speaks Finnish, whatever language the workbook was made in', async () => {
    const { out } = await run(...examples, '--lang', 'fi');
    expect(out).toContain('kohdeyritykset.csv: 60 riviä välilehdelle Kohdeyritykset');
    expect(out.find((line) => line.startsWith('Merkitykselliset käynnit'))).toMatch(/211 +183,5 – 241,5 +211 +▲ jäljessä$/);
  });

  test('takes the day and the period that it is told', async () => {
    const { out } = await run(...examples, '--today', '2026-02-14', '--period', '2026-01', '--json');
    const json = JSON.parse(out.join('\n'));
    expect([json.today, json.period.id]).toEqual(['2026-02-14', '2026-01']);
  });

  test.each([
    [[], /^Name at least one file/],
    [['missing.csv'], /^missing\.csv: there is no such file\.$/],
    [['--colour'], /^--colour is not an option/],
    [['--today', '14.2.2026'], /^--today 14\.2\.2026: write 2026-03-31\.$/],
    [['--out'], /^--out needs a value/],
  ])('answers %j with one clear line and exit code 1', async (words, message) => {
    const { code, out, err } = await run(...words);
    expect([code, out]).toEqual([1, []]);
    expect(err.join('\n')).toMatch(message);
  });
  test('takes an Excel export beside the plan workbook, and remembers how an unknown table was explained', async () => {
    const [crm, table, answers] = ['crm.xlsx', 'asiakkaat.csv', 'answers.json'].map((name) => join(folder, name));
    writeFileSync(crm, await dynamicsWorkbook());
    writeFileSync(table, 'Asiakasfirma;Bisnesnumero;Firman liikevaihto\nRivitie Oy;0112038-9;1 200,5\n');
    const unknown = await run(table);
    expect([unknown.code, unknown.err.length]).toEqual([1, 1]);
    const [, proposed] = /with, for example: (\{.*\})$/.exec(unknown.err[0]) as RegExpExecArray;
    const question = Object.keys(JSON.parse(proposed))[0];
    const columns = { Asiakasfirma: 'name', Bisnesnumero: 'business_id', 'Firman liikevaihto': 'revenue' };
    writeFileSync(answers, JSON.stringify({ [question]: { tab: 'accounts', columns } }));
    const first = join(folder, 'first.xlsx');
    const explained = await run(table, '--answers', answers, '--out', first);
    expect(explained.out[0]).toBe('asiakkaat.csv: 1 rows to Accounts, 0 with a target account, 1 without'.split(',')[0]);
    writeFileSync(table, 'Firman liikevaihto;Asiakasfirma;Bisnesnumero\n2 000,5;Oksala Oy;\n');
    const again = await run(crm, first, table);
    expect([again.code, again.err]).toEqual([0, []]);
    expect(again.out.slice(0, 2)).toEqual(['asiakkaat.csv: 1 rows to Accounts', 'crm.xlsx: 2 rows to Deals, 2 with a target account, 0 without']);
  }, 120_000);
  test('names a file that cannot be read', async () => {
    const file = join(folder, 'report.csv');
    writeFileSync(file, '<html><body>Log in</body></html>');
    const { code, err } = await run(file);
    expect([code, err.length]).toEqual([1, 1]);
    expect(err[0]).toMatch(/^report\.csv: This is a web page/);
  });
});

test('arguments: --json takes a path only if one follows', () => {
  expect(planArguments(['a.csv', '--json', 'b.csv'])).toMatchObject({ files: ['a.csv', 'b.csv'], json: '-' });
  expect(planArguments(['a.csv', '--json', 'p.json'])).toMatchObject({ files: ['a.csv'], json: 'p.json' });
});
test('columns are as wide as their widest cell', () => {
  expect(
    columns([
      ['a', 'bbb', 'c'],
      ['aaa', 'b', ''],
    ]),
  ).toEqual(['a    bbb  c', 'aaa  b']);
});
