// Nothing that crosses the wire is believed. The server lets in the calls it knows, each with a payload of the right shape (the sidebar is a
// client like any other); a client believes replies of the right shape. A guard answers null, or the part that is wrong.
import { TABS } from '../tabs/registry';
import type { TabClass } from '../tabs/types';
import { LANGS } from '../text/lang';
import { matchingText } from '../text/matching';
import {
  type Check,
  count,
  flag,
  has,
  id,
  isObject,
  isoDay,
  listOf,
  mapOf,
  number,
  oneOf,
  orNull,
  type Shape,
  shaped,
  text,
  wrongPart,
} from './checks';
import type { CallName, Calls, Decision } from './contract';

const SECONDS_A_DAY = 86_400;

const value: Check = (cell) => {
  if (cell === null || text(cell) || number(cell)) return true;
  if (!isObject(cell) || !isoDay(cell.date)) return false;
  return !has(cell, 'seconds') || (number(cell.seconds) && (cell.seconds as number) >= 0 && (cell.seconds as number) < SECONDS_A_DAY);
};

const named: Check = (name) => text(name) && (name as string).trim() !== '';
const decision: Check = (one) =>
  shaped({ name: named, account: orNull(named) })(one) && (!has(one as object, 'forget') || flag((one as Decision).forget));

const FILLABLE: readonly TabClass[] = ['entity', 'measurement', 'event'];
/** Only tabs that files fill: an import must not reach Settings or a hidden tab. */
const fillable: Check = (tab) => TABS.some((def) => def.id === tab && FILLABLE.indexOf(def.class) >= 0);

const MAPPING_ID = /^mapping:[0-9a-z]{1,16}$/;
/** with its headers a mapping is to fit into a cell many times over */
const MAPPING_CHARACTERS = 20_000;

const mappingId: Check = (value) => text(value) && MAPPING_ID.test(value as string);
export const isRememberedMapping: Check = (value) =>
  shaped({ id: mappingId, tab: fillable, columns: mapOf(text), vendor: text, file: text })(value) &&
  JSON.stringify(value).length <= MAPPING_CHARACTERS;

const requests = (): { readonly [N in CallName]: Shape } => ({
  state: {},
  uploadList: {
    list: oneOf(['companies', 'contacts']),
    tiers: listOf(text),
    stages: listOf(text),
    regions: listOf(text),
    titles: listOf(text),
    product: text,
    first: orNull(count),
  },
  setup: { lang: orNull(oneOf(LANGS)) },
  importBegin: {
    file: text,
    hash: text,
    format: text,
    vendor: text,
    tab: fillable,
    slice: shaped({ report: text, adAccount: text, level: text, grain: oneOf(['total', 'day', 'week', 'month']) }),
    start: orNull(isoDay),
    end: orNull(isoDay),
    currency: orNull(text),
    rows: count,
    fields: listOf(text),
    stated: mapOf(number),
    warnings: listOf(text),
    who: text,
  },
  importBlock: { id, first: count, rows: listOf(listOf(value)), sourceRows: listOf(count) },
  importComplete: { id },
  importCancel: { id },
  matchReview: {},
  decideMatch: { decisions: listOf(decision) },
  remember: { mapping: isRememberedMapping },
  forget: { id: mappingId },
  xlsxReader: {},
  undo: { what: oneOf(['import', 'build']) },
  scores: {},
  scoreRestore: { version: id },
  build: { today: orNull(isoDay), period: orNull(text), lang: orNull(oneOf(LANGS)), json: flag },
});

export const isCallName = (name: string): name is CallName => has(requests(), name);

/** A block is a rectangle with a source row for each of its rows. */
const wrongBlock = ({ rows, sourceRows }: Calls['importBlock']['in']): string | null => {
  if (rows.length !== sourceRows.length) return 'sourceRows';
  return rows.some((row) => row.length !== rows[0].length) ? 'rows' : null;
};

export function wrongRequest(name: CallName, payload: unknown): string | null {
  const wrong = wrongPart(payload, requests()[name]);
  return wrong === null && name === 'importBlock' ? wrongBlock(payload as Calls['importBlock']['in']) : wrong;
}

const tab = (value: unknown): boolean => TABS.some((def) => def.id === value);
const stateShape = (): Shape => ({
  lang: oneOf(LANGS),
  locale: text,
  layout: shaped({ workbook: orNull(count), addon: count }),
  tabs: listOf(shaped({ id: tab, name: text, rows: count })),
  build: orNull(shaped({ number: count, date: text })),
  stale: listOf(text),
  imports: listOf(shaped({ id: count, file: text, state: oneOf(['receiving', 'complete', 'undone']) })),
  mappings: listOf(isRememberedMapping),
  undo: shaped({
    import: orNull(shaped({ id, file: text, tab, until: isoDay, added: count, changed: count, returning: count })),
    build: orNull(shaped({ number: id, until: isoDay })),
  }),
});

const share: Check = (value) => number(value) && (value as number) >= 0 && (value as number) <= 1;
const reviewShape = (): Shape => {
  const candidate = shaped({ accountId: text, name: text, domain: orNull(text), likeness: share, why: oneOf(Object.keys(matchingText.en.reasons)) });
  return {
    open: listOf(
      shaped({ name: text, domain: orNull(text), businessId: orNull(text), tabs: listOf(text), rows: count, candidates: listOf(candidate) }),
    ),
    more: count,
    decided: listOf(shaped({ name: text, account: orNull(text), accountName: orNull(text), when: orNull(isoDay) })),
  };
};
const choices = listOf(shaped({ value: text, count }));

const replies = (): { readonly [N in CallName]: Shape } => ({
  state: stateShape(),
  uploadList: {
    file: text,
    rows: count,
    bytes: count,
    leftOut: listOf(shaped({ reason: text, count })),
    notes: listOf(shaped({ note: text, count })),
    sizes: listOf(text),
    choices: shaped({ tiers: choices, stages: choices, regions: choices, products: choices }),
    text,
    next: orNull(count),
  },
  setup: stateShape(),
  importBegin: { id, state: oneOf(['receiving', 'complete']), received: count },
  importBlock: { received: count },
  importComplete: {
    id,
    file: text,
    format: text,
    tab,
    rows: count,
    matched: count,
    unmatched: count,
    unmatchedNames: listOf(text),
    unsure: count,
    replacedImports: listOf(count),
    warnings: listOf(text),
  },
  importCancel: { id },
  matchReview: reviewShape(),
  decideMatch: reviewShape(),
  remember: { mappings: listOf(isRememberedMapping) },
  forget: { mappings: listOf(isRememberedMapping) },
  xlsxReader: { code: text },
  undo: stateShape(),
  scores: {
    version: orNull(id),
    days: count,
    all: count,
    leads: listOf(
      shaped({
        id: text,
        name: text,
        company: text,
        rank: id,
        score: number,
        band: oneOf(['hot', 'warm', 'cold']),
        change: text,
        head: text,
        reasons: listOf(shaped({ points: number, text })),
      }),
    ),
    versions: listOf(shaped({ number: id, since: text, rules: count, current: flag })),
  },
  scoreRestore: { version: id, rules: count },
  build: {
    number: count,
    changed: flag,
    sentences: listOf(text),
    kpis: listOf(shaped({ name: text, value: text, interval: text, n: text, status: text })),
    triggers: count,
    health: shaped({ errors: count, warnings: count }),
    json: () => true,
  },
});

export const wrongReply = (name: CallName, reply: unknown): string | null => wrongPart(reply, replies()[name]);
