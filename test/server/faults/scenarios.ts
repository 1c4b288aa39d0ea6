// Runs outside jest, whose sandbox makes these thousands of runs four times as slow: `node scenarios.cjs NAME` prints an Outcome as JSON.
import type { FaultOptions } from '../../../local/host/execution/execution';
import type { WorkbookSnapshot } from '../../../local/host/snapshot';
import { ACCOUNTS, ALL_FILES, CAMPAIGNS, DEALS_AFTER, LEADS, MORE_FILES, PEOPLE, TOUCHES } from '../../support/smallFiles';
import { openTestBook, type TestBook, type TestFile } from '../../support/workbook';

export interface Outcome {
  /** service calls of the run without faults */
  readonly calls: number;
  /** different workbooks that faults left behind */
  readonly states: number;
  /** reruns that ended in another workbook than the run without faults */
  readonly wrong: readonly string[];
}
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
/** A build that changes the language keeps no undo; one that finds it changed already, by a run that died, does. Both are right. */
function withoutUndo(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  for (const { name, cells } of snapshot.sheets)
    if (name === '_abm')
      for (const [row, line] of Object.entries(cells)) if (!line[1]?.v || String(line[1].v).startsWith('undo.')) delete cells[Number(row)];
  return snapshot;
}
const digest = (snapshot: WorkbookSnapshot): string => JSON.stringify(snapshot);

/** Without most of the spare rows at the bottom of each tab: small workbooks make thousands of runs bearable. */
function trimmed(snapshot: WorkbookSnapshot, spare: number): WorkbookSnapshot {
  for (const sheet of snapshot.sheets) {
    const filled = Object.keys(sheet.cells).filter((row) =>
      Object.values(sheet.cells[Number(row)]).some((cell) => cell.v !== undefined || cell.f !== undefined),
    );
    sheet.rows = Math.max(...filled.map(Number), 1) + (sheet.name === 'Plan' ? 1 : spare);
    for (const row of Object.keys(sheet.cells)) if (Number(row) > sheet.rows) delete sheet.cells[Number(row)];
    for (const rule of sheet.rules) for (const range of rule.ranges) range.rows = Math.max(1, Math.min(range.rows, sheet.rows - range.row + 1));
  }
  return snapshot;
}

function workbook(make: Scenario, locale: 'en_US' | 'fi_FI', spare = 4): WorkbookSnapshot {
  const book = openTestBook({ locale, formulaMode: 'locale-parsed', quick: true });
  make(book);
  return trimmed(settled(book), spare);
}

/** What is wrong with the workbook after the same thing was done again; '' = nothing. */
function rerun(left: WorkbookSnapshot, scenario: Scenario, wanted: WorkbookSnapshot, look: typeof settled): string {
  const again = open(left);
  try {
    scenario(again);
  } catch (error) {
    return `the rerun failed: ${error}`;
  }
  return difference(wanted, look(again));
}

/** A suite that runs with every change takes one call of so many; FAULTS=all takes every one. */
const SAMPLE = process.env.FAULTS === 'all' ? 1 : 11;

/** Every `often`-th call (or of a sample of them) fails in every way, each way beginning at another one; a state that was met before has had its rerun. */
function check(base: WorkbookSnapshot, scenario: Scenario, often = 1, look = settled): Outcome {
  const step = often * SAMPLE;
  const whole = open(base);
  whole.host.calls.reset();
  scenario(whole);
  const { names } = whole.host.calls;
  const wanted = look(whole);
  const seen = new Set<string>();
  const wrong: string[] = [];
  for (const [way, { name: kind, only, ...fault }] of KINDS.entries()) {
    for (let n = 1 + (way % step); n <= names.length; n += step) {
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
      const problem = rerun(left, scenario, wanted, look);
      if (problem) wrong.push(`${kind}: call ${n}, ${names[n - 1]}: ${problem}`);
    }
  }
  return { calls: names.length, states: seen.size, wrong };
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
const workedOn: Scenario = (book) => {
  everything(book);
  book.build();
  const accounts = book.tab('accounts');
  book.type('accounts', accounts.rowOf('savumetsa.fi'), 'id', null);
  for (const column of ['name', 'city']) book.type('accounts', accounts.rowOf('rantavalssi'), column, null);
  book.type('accounts', accounts.rows[2] + 1, 'name', 'Unknown Ltd');
  book.type('account_plan', book.tab('account_plan').rowOf('rantavalssi'), 'plan', 'Invite to the fair');
  book.type('deals', book.tab('deals').rowOf('18'), 'stage', 'Demo scheduled');
  book.type('triggers', book.tab('triggers').rows[0], 'handled', true);
  book.type('goals', book.tab('goals').rowOf('ctr'), 'goal', 0.004);
};

/** A run that died after its last step has done all: asked for again, there is nothing to take back any more. */
const undoOnce =
  (what: 'import' | 'build'): Scenario =>
  (book) => {
    try {
      book.call('undo', { what });
    } catch (error) {
      if (!String(error).includes('no_undo')) throw error;
    }
  };

const SCENARIOS = {
  /** an import that replaces a slice, in several blocks */
  replace: () => {
    const base = workbook(
      (book) => {
        book.setup('en');
        book.importFile(CAMPAIGNS);
        const { rows } = book.tab('campaigns');
        book.type('campaigns', rows[0], 'audience', 'Plant managers');
        book.type('campaigns', rows[1], 'persona', 'Buyer');
      },
      'en_US',
      1,
    );
    return check(base, (book) => book.importFile(NEWER, { blockRows: 1 }));
  },
  /** an import of deals that are merged by id */
  merge: () => {
    const data = [...DEALS_AFTER.data, ['20', 'New', 'Kaskitek Oy', 'Lead', 'open', 1, 'EUR', null]];
    return check(workbook(everything, 'fi_FI'), (book) =>
      book.importFile({ ...DEALS_AFTER, file: 'later.csv', start: '2026-03-30', end: '2026-03-30', data }),
    );
  },
  /** an import of leads that are merged by id, whose people and accounts are found */
  leads: () => {
    const base = workbook((book) => {
      book.setup('fi');
      for (const file of [ACCOUNTS, PEOPLE, LEADS]) book.importFile(file);
      book.type('leads', book.tab('leads').rowOf('L2'), 'need', 'Puristin on loppu');
    }, 'fi_FI');
    const data = [LEADS.data[1], ['L9', 'New One', 'Kaskitek', null, { date: '2026-03-01' }, ...LEADS.data[0].slice(5)]];
    return check(base, (book) => book.importFile({ ...LEADS, file: 'later.csv', data }), 3);
  },
  /** an import of touches of which some are in already, in several blocks */
  touches: () => {
    const base = workbook((book) => {
      book.setup('en');
      for (const file of [ACCOUNTS, PEOPLE, TOUCHES]) book.importFile(file);
    }, 'en_US');
    const fresh = [['e-9', { date: '2026-03-25', seconds: 0 }, 'Anna Ahti', 'Kaskitek', null, 'in', 'reply', 'email', null]] as const;
    return check(
      base,
      (book) => book.importFile({ ...TOUCHES, file: 'more.csv', data: [...TOUCHES.data.slice(1, 4), ...fresh] }, { blockRows: 2 }),
      2,
    );
  },
  /** a build of the whole plan, every tab filled */
  whole: () =>
    check(
      workbook((book) => {
        book.setup('fi');
        for (const file of [...ALL_FILES, ...MORE_FILES]) book.importFile(file);
        book.type('people', book.tab('people').rows[0], 'role', 'Päättäjä');
        book.type('leads', book.tab('leads').rows[2], 'id', null);
      }, 'fi_FI'),
      (book) => book.build(),
      7,
    ),
  /** the first build */
  build: () => check(workbook(everything, 'fi_FI'), (book) => book.build(), 3),
  /** a build after people worked on: rows come, go, get notes and ids */
  rebuild: () => check(workbook(workedOn, 'fi_FI'), (book) => book.build('2026-04-01'), 3),
  /** an undo of an import that replaced a slice, with people's cells on the way back */
  undo_import: () => {
    const base = workbook(
      (book) => {
        book.setup('en');
        book.importFile(CAMPAIGNS);
        const { rows } = book.tab('campaigns');
        book.type('campaigns', rows[0], 'audience', 'Plant managers');
        book.type('campaigns', rows[1], 'persona', 'Buyer');
        book.importFile(NEWER);
        book.type('campaigns', book.tab('campaigns').rows[1], 'stage', 'Interest');
      },
      'en_US',
      1,
    );
    return check(base, undoOnce('import'));
  },
  /** an undo of an import of deals: cells, rows and history */
  undo_deals: () => check(workbook(everything, 'fi_FI'), undoOnce('import'), 3),
  /** an undo of a build after which rows of output tabs came, went and changed */
  undo_build: () => {
    const base = workbook((book) => {
      workedOn(book);
      book.build('2026-04-01');
    }, 'fi_FI');
    return check(base, undoOnce('build'), 7);
  },
  /** a build in another language */
  translate: () =>
    check(
      workbook((book) => book.setup('en'), 'en_US'),
      (book) => book.build('2026-04-01', { lang: 'fi' }),
      23,
      (book) => withoutUndo(settled(book)),
    ),
  /** making all tabs */
  setup: () =>
    check(
      workbook(() => {}, 'en_US'),
      (book) => book.setup('en'),
      29,
    ),
};
export type ScenarioName = keyof typeof SCENARIOS;

console.log(JSON.stringify(SCENARIOS[process.argv[2] as ScenarioName]()));
