// Every service call of import and build fails once: refused, carried out but reported as failed, or with the whole execution killed. After
// the lease has expired the same thing is done again, and the workbook must be the one of a run without faults.
import { createHash } from 'node:crypto';
import type { FaultOptions } from '../../local/host/execution/execution';
import type { WorkbookSnapshot } from '../../local/host/snapshot';
import { ACCOUNTS, ALL_FILES, CAMPAIGNS, DEALS_AFTER } from '../support/smallFiles';
import { openTestBook, type TestBook, type TestFile } from '../support/workbook';

type Scenario = (book: TestBook) => void;
const WRITES = /\.(set|insert|delete|add|clear|sort|hide|append)/;
const KINDS: readonly (FaultOptions & { name: string; only?: RegExp })[] = [
  { name: 'refused' },
  { name: 'killed', kill: true },
  { name: 'carried out, but failed', applied: true, only: WRITES },
  { name: 'carried out, then killed', applied: true, kill: true, only: WRITES },
];

const open = (workbook: WorkbookSnapshot): TestBook => openTestBook({ workbook, quick: true, scriptTimeZone: 'America/New_York' });

/** What must be equal: all but the lease, which ends by itself. */
function settled(book: TestBook): WorkbookSnapshot {
  const snapshot = book.host.snapshot();
  delete snapshot.properties.lease;
  return snapshot;
}
const digest = (snapshot: WorkbookSnapshot): string => createHash('sha1').update(JSON.stringify(snapshot)).digest('hex');

/** Without the spare rows that a person would have at the bottom of each tab: small workbooks make thousands of runs bearable. */
function trimmed(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  for (const sheet of snapshot.sheets) {
    const filled = Object.keys(sheet.cells).filter((row) =>
      Object.values(sheet.cells[Number(row)]).some((cell) => cell.v !== undefined || cell.f !== undefined),
    );
    sheet.rows = Math.max(...filled.map(Number), 1) + 1;
    for (const row of Object.keys(sheet.cells)) if (Number(row) > sheet.rows) delete sheet.cells[Number(row)];
    for (const rule of sheet.rules) for (const range of rule.ranges) range.rows = Math.max(1, Math.min(range.rows, sheet.rows - range.row + 1));
  }
  return snapshot;
}

function workbook(make: Scenario, locale: 'en_US' | 'fi_FI'): WorkbookSnapshot {
  const book = openTestBook({ locale, formulaMode: 'locale-parsed', quick: true });
  make(book);
  return trimmed(settled(book));
}

/** The state after each possible fault; a state met before has had its rerun. */
function check(base: WorkbookSnapshot, scenario: Scenario): { calls: number; states: number } {
  const whole = open(base);
  whole.host.calls.reset();
  scenario(whole);
  const { names } = whole.host.calls;
  const wanted = settled(whole);
  const seen = new Set<string>();
  const wrong: string[] = [];
  for (const { name: kind, only, ...fault } of KINDS) {
    for (let n = 1; n <= names.length; n++) {
      if (only && !only.test(names[n - 1])) continue;
      const broken = open(base);
      broken.host.faults.failAt(n, fault);
      try {
        scenario(broken);
      } catch {
        // the user sees the error and does it again
      }
      if (!broken.host.faults.hit) throw new Error(`call ${n} (${names[n - 1]}) did not come`);
      const left = settled(broken);
      const key = digest(left);
      if (seen.has(key)) continue;
      seen.add(key);
      const again = open(left);
      scenario(again);
      const got = settled(again);
      if (digest(got) !== digest(wanted)) wrong.push(`${kind}: call ${n}, ${names[n - 1]}: ${difference(wanted, got)}`);
    }
  }
  expect(wrong).toEqual([]);
  return { calls: names.length, states: seen.size };
}

/** The first place where two workbooks differ, for the reader of a failing test. */
function difference(a: unknown, b: unknown, path = ''): string {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
    return a === b ? '' : `${path}: ${JSON.stringify(a)} became ${JSON.stringify(b)}`;
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const found = difference((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key], `${path}/${key}`);
    if (found) return found;
  }
  return '';
}

const NEWER: TestFile = {
  ...CAMPAIGNS,
  file: 'newer.csv',
  data: [
    CAMPAIGNS.data[0].map((value) => (value === 1200.5 ? 1300 : value)),
    ['Retargeting', '503', 'Havula', { date: '2026-01-01' }, { date: '2026-03-31' }, 'EUR', 150, 7000, 21, 2500],
  ],
};
const everything: Scenario = (book) => {
  book.setup('fi');
  for (const file of ALL_FILES) book.importFile(file);
};

describe('a run that breaks anywhere is made whole by the next', () => {
  test('an import that replaces a slice, in several blocks', () => {
    const base = workbook((book) => {
      book.setup('en');
      book.importFile(CAMPAIGNS);
      const { rows } = book.tab('campaigns');
      book.type('campaigns', rows[0], 'audience', 'Plant managers');
      book.type('campaigns', rows[1], 'persona', 'Buyer');
    }, 'en_US');
    const { states } = check(base, (book) => book.importFile(NEWER, { blockRows: 1 }));
    expect(states).toBeGreaterThan(10);
  }, 600_000);

  test('an import of deals that are merged by id', () => {
    const base = workbook(everything, 'fi_FI');
    const moved: TestFile = {
      ...DEALS_AFTER,
      file: 'deals-2026-03-30.csv',
      start: '2026-03-30',
      end: '2026-03-30',
      data: [...DEALS_AFTER.data, ['20', 'New', 'Kaskitek Oy', 'Lead', 'open', 1, 'EUR', null]],
    };
    check(base, (book) => book.importFile(moved));
  }, 600_000);

  test('the first build', () => {
    const { states } = check(workbook(everything, 'fi_FI'), (book) => book.build());
    expect(states).toBeGreaterThan(20);
  }, 600_000);

  test('a build after people worked on: rows come, go, get notes and ids', () => {
    const base = workbook((book) => {
      everything(book);
      book.build();
      const accounts = book.tab('accounts');
      book.type('accounts', accounts.rowOf('savumetsa.fi'), 'id', null);
      book.type('accounts', accounts.rowOf('rantavalssi'), 'name', null);
      book.type('accounts', accounts.rowOf('rantavalssi'), 'city', null);
      book.type('accounts', accounts.rows[2] + 1, 'name', 'Unknown Ltd');
      const plan = book.tab('account_plan');
      book.type('account_plan', plan.rowOf('rantavalssi'), 'plan', 'Invite to the fair');
      book.type('deals', book.tab('deals').rowOf('18'), 'stage', 'Demo scheduled');
      book.type('triggers', book.tab('triggers').rows[0], 'handled', true);
      book.type('goals', book.tab('goals').rowOf('ctr'), 'goal', 0.004);
    }, 'fi_FI');
    const { states } = check(base, (book) => book.build('2026-04-01'));
    expect(states).toBeGreaterThan(20);
  }, 600_000);
});

describe('setting up', () => {
  test('goes on where it stopped', () => {
    const base = workbook(() => {}, 'en_US');
    const whole = open(base);
    whole.setup('en');
    const wanted = settled(whole);
    const calls = whole.host.calls.total;
    // some of its calls: all of them would take longer than all else together
    for (let n = 1; n <= calls; n += 29) {
      const broken = open(base);
      broken.host.faults.failAt(n, { kill: true });
      try {
        broken.setup('en');
      } catch {
        // done again below
      }
      const again = open(settled(broken));
      again.setup('en');
      expect([n, difference(wanted, settled(again))]).toEqual([n, '']);
    }
  }, 600_000);
  test('finds the accounts that were there', () => {
    const book = openTestBook();
    book.setup('en');
    expect(book.importFile(ACCOUNTS)).toMatchObject({ rows: 3 });
  });
});
