import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plan } from '../../local/cli/plan';
import { planArguments } from '../../local/cli/planArguments';
import { columns } from '../../local/cli/planTable';
import { EXAMPLES, exampleFiles } from '../support/exampleWorkbook';

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
  readonly kpis: { id: string; value: number | null; n: number | null; status: string | null }[];
  readonly accounts: unknown[];
  readonly triggers: { rule: string }[];
  readonly imports: { file: string; rows: number; matched: number; unmatched: number }[];
}

describe('npm run plan', () => {
  const saved = { xlsx: join(folder, 'plan.xlsx'), json: join(folder, 'plan.json') };

  test('prints the sentences, the KPIs and the triggers, and writes workbook and JSON', async () => {
    const { code, out, err } = await run(...examples, '--out', saved.xlsx, '--json', saved.json);
    expect([code, err]).toEqual([0, []]);
    expect(out).toContain('2 of 4 goals on track, 1 off track, 1 too early to say.');
    expect(out.find((line) => line.startsWith('Account reach'))).toMatch(/96\.7 % +60 +● on track$/);
    expect(out).toContain('Triggers (15)');
    const json: Json = JSON.parse(readFileSync(saved.json, 'utf8'));
    expect(json.schema).toBe(1);
    // 58 of 60 accounts; 92 visits and 8 SQLs counted in the files; 24,123.58 = 4 months' costs and the report's spend
    expect(json.kpis.map(({ id, value, n }) => [id, value, n])).toEqual([
      ['account_reach', 58 / 60, 60],
      ['frequency', null, 6480],
      ['ctr', expect.closeTo(0.0054917, 7), 6480],
      ['meaningful_visits', 92, 92],
      ['sql_cost', expect.closeTo(24_123.58 / 8, 9), 8],
    ]);
    expect([json.accounts.length, json.triggers.length, json.imports.length]).toEqual([60, 15, 6]);
    expect(json.imports.find(({ file }) => file === 'kohdeyritykset.csv')?.rows).toBe(60);
  }, 120_000);

  test('takes the saved workbook as its base: the same plan again, and nothing fires twice', async () => {
    const { code, out } = await run(saved.xlsx, '--json');
    const json: Json = JSON.parse(out.join('\n'));
    expect(code).toBe(0);
    expect(json.kpis).toEqual((JSON.parse(readFileSync(saved.json, 'utf8')) as Json).kpis);
    expect(json.triggers).toEqual([]);
  }, 120_000);

  test('speaks Finnish, whatever language the workbook was made in', async () => {
    const { out } = await run(...examples, '--lang', 'fi');
    expect(out).toContain('kohdeyritykset.csv: 60 riviä välilehdelle Kohdeyritykset');
    expect(out.find((line) => line.startsWith('Merkitykselliset käynnit'))).toMatch(/92 +74,2 – 112,8 +92 +▲ jäljessä$/);
  }, 120_000);

  test('takes the day and the period that it is told', async () => {
    const { out } = await run(...examples, '--today', '2026-02-14', '--period', '2026-01', '--json');
    const json = JSON.parse(out.join('\n'));
    expect([json.today, json.period.id]).toEqual(['2026-02-14', '2026-01']);
  }, 120_000);

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
