// A server of plain answers for the sidebar's tests: a workbook in memory, and failures on demand.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BuildSummary, CallName, Calls, ImportHeader, RpcError, ScoreList, WorkbookState } from '../../src/rpc/contract';
import type { ListRequest } from '../../src/rpc/uploadList';
import { TABS } from '../../src/tabs/registry';
import type { Lang } from '../../src/text/lang';
import { tabsText } from '../../src/text/tabs';
import { decideNames, openNames } from './openNames';
import type { ScriptServer } from './sidebarPage';

export interface FakeServer {
  readonly run: ScriptServer;
  readonly calls: { readonly name: CallName; readonly payload: unknown }[];
  /** the next call of this name fails once with this error, or at Google's side with a text */
  failNext(name: CallName, error: RpcError | string): void;
  /** calls of this name wait until the returned function is called */
  hold(name: CallName): () => void;
}

const BUILD: Record<Lang, BuildSummary> = {
  en: {
    number: 1,
    changed: true,
    sentences: [
      '2 of 4 goals on track, 1 too early to say.',
      'Reach is ahead, meaningful visits are behind.',
      'Today: 3 actions, the first: call Kaskitek.',
    ],
    kpis: [
      { name: 'Account reach', value: '53.3 %', interval: '', n: '60', status: '● on track' },
      { name: 'Frequency', value: '5.2', interval: '', n: '', status: '' },
      { name: 'Click-through rate', value: '0.42 %', interval: '0.31 – 0.57 %', n: '9,840', status: '◔ too early to say' },
      { name: 'Meaningful visits', value: '24', interval: '15 – 36', n: '24', status: '▲ off track' },
      { name: 'Cost per SQL', value: '', interval: '', n: '', status: '– no data' },
    ],
    triggers: 3,
    health: { errors: 1, warnings: 2 },
    json: null,
  },
  fi: {
    number: 1,
    changed: true,
    sentences: [
      'Tavoitteista 2/4 toteutuu, 1:stä on liian aikaista sanoa.',
      'Tavoittavuus on edellä, merkitykselliset käynnit jäljessä.',
      'Tänään: 3 toimea, ensimmäinen: soita Kaskitekille.',
    ],
    kpis: [
      { name: 'Kohdeyritysten tavoittavuus', value: '53,3 %', interval: '', n: '60', status: '● tavoitteessa' },
      { name: 'Näyttötiheys', value: '5,2', interval: '', n: '', status: '' },
      { name: 'Läpiklikkausprosentti', value: '0,42 %', interval: '0,31 – 0,57 %', n: '9 840', status: '◔ liian aikaista sanoa' },
      { name: 'Merkitykselliset käynnit', value: '24', interval: '15 – 36', n: '24', status: '▲ jäljessä' },
      { name: 'Hinta per myyntikelpoinen liidi', value: '', interval: '', n: '', status: '– ei tietoa' },
    ],
    triggers: 3,
    health: { errors: 1, warnings: 2 },
    json: null,
  },
};

/** A list of three companies or one person in two pieces, with everything that can be said about it. */
const uploadListOf = ({ list, tiers, first }: ListRequest): Calls['uploadList']['out'] => {
  const lines =
    list === 'companies'
      ? [
          'companyname,companywebsite,companyemaildomain,linkedincompanypageurl,stocksymbol,industry,city,state,companycountry,zipcode\r\n',
          'Kaskitek,kaskitek.fi,kaskitek.fi,,,Machinery,Tampere,,FI,\r\n',
          'Jäälä,jaala.fi,jaala.fi,,,Wood,Oulu,,FI,\r\n',
          'Halla Works,halla.fi,halla.fi,,,Machinery,Lahti,,FI,\r\n',
        ]
      : ['email,firstname,lastname,jobtitle,employeecompany,country,googleaid\r\n', 'anna@kaskitek.fi,Anna,Ahti,CFO,Kaskitek,FI,\r\n'];
  const towns = ['Tampere', 'Oulu', 'Lahti', 'Turku', 'Kuopio', 'Vaasa', 'Pori', 'Raahe'];
  return {
    file: `linkedin-${list}-2026-03-31.csv`,
    rows: lines.length - 1,
    bytes: new TextEncoder().encode(lines.join('')).length,
    leftOut: [
      { reason: list === 'companies' ? 'owns_product' : 'no_consent', count: 2 },
      ...(tiers.length > 0 ? [{ reason: 'other_accounts', count: 9 } as const] : []),
    ],
    notes: list === 'companies' ? [{ note: 'country_unknown', count: 1 }] : [],
    sizes: ['too_few'],
    choices: {
      tiers: [
        { value: 'A', count: 3 },
        { value: '', count: 9 },
      ],
      stages: [
        { value: 'offer', count: 2 },
        { value: '', count: 10 },
      ],
      regions: towns.map((value, at) => ({ value, count: 8 - at })),
      products: [{ value: 'Robot cell', count: 2 }],
    },
    text: first === null ? '' : first === 0 ? lines.slice(0, 2).join('') : lines.slice(first + 1).join(''),
    next: first === 0 && lines.length > 2 ? 1 : null,
  };
};

/** nine leads, so that the list can be filtered */
const SCORES: Record<Lang, ScoreList> = {
  en: scoreList({
    head: (total) => `${total} points: fit 20, engagement ${total - 20}`,
    reasons: ['Title holds, CFO', 'Download, 2 times, newest 2026-03-24', 'limit of the group Web'],
  }),
  fi: scoreList({
    head: (total) => `${total} pistettä: sopivuus 20, kiinnostus ${total - 20}`,
    reasons: ['Tittelissä on, CFO', 'Lataus, 2 kertaa, uusin 24.3.2026', 'ryhmän Verkko raja'],
  }),
};

function scoreList(words: { head: (total: number) => string; reasons: readonly string[] }): ScoreList {
  const names = [
    'Anna Ahti',
    'Matti Meri',
    'Liisa Lumi',
    'Otso Oja',
    'Pia Poutiainen-Vesterinen',
    'Risto Raita',
    'Salla Suo',
    'Tuomo Tuuli',
    'Venla Vuori',
  ];
  const leads = names.map((name, at) => {
    const score = 78 - 9 * at;
    const reasons = [20, score - 12, -8].map((points, place) => ({ points, text: words.reasons[place] }));
    const band = score >= 60 ? ('hot' as const) : score >= 30 ? ('warm' as const) : ('cold' as const);
    return {
      id: `l${at}`,
      name,
      company: 'Kaskitek Oy',
      rank: at + 1,
      score,
      band,
      change: at === 0 ? '▲ +12' : '–',
      head: words.head(score),
      reasons,
    };
  });
  const versions = [
    { number: 2, since: '2026-03-31', rules: 14, current: true },
    { number: 1, since: '2026-03-02', rules: 12, current: false },
  ];
  return { version: 2, days: 14, all: 12, leads, versions };
}

type Handlers = { readonly [N in CallName]: (payload: Calls[N]['in']) => Calls[N]['out'] };

function workbook(lang: Lang, empty: boolean) {
  const tabs = (of: Lang) => TABS.filter((tab) => !tab.hidden).map((tab) => ({ id: tab.id, name: tabsText[of].names[tab.id], rows: 0 }));
  let state: WorkbookState = {
    lang,
    locale: lang === 'fi' ? 'fi_FI' : 'en_US',
    layout: { workbook: empty ? null : 1, addon: 1 },
    tabs: empty ? [] : tabs(lang),
    build: null,
    stale: [],
    imports: [],
    mappings: [],
    undo: { import: null, build: null },
  };
  let review = openNames();
  const headers = new Map<number, ImportHeader>();
  const received = new Map<number, number>();
  const setImport = (id: number, is: 'receiving' | 'complete' | null) => {
    const others = state.imports.filter((item) => item.id !== id);
    state = { ...state, imports: is === null ? others : [...others, { id, file: headers.get(id)?.file ?? '', state: is }] };
  };
  const handlers: Handlers = {
    state: () => state,
    setup: (payload) => {
      const chosen = payload.lang ?? state.lang;
      state = { ...state, lang: chosen, layout: { workbook: 1, addon: 1 }, tabs: tabs(chosen) };
      return state;
    },
    scores: () => SCORES[state.lang],
    scoreRestore: ({ version }) => ({ version, rules: 12 }),
    importBegin: (header) => {
      const known = [...headers].find(([, other]) => other.hash === header.hash)?.[0];
      const id = known ?? headers.size + 1;
      headers.set(id, header);
      const complete = state.imports.some((item) => item.id === id && item.state === 'complete');
      if (!complete) setImport(id, 'receiving');
      return { id, state: complete ? 'complete' : 'receiving', received: received.get(id) ?? 0 };
    },
    importBlock: ({ id, first, rows }) => {
      received.set(id, first + rows.length);
      return { received: first + rows.length };
    },
    importComplete: ({ id }) => {
      setImport(id, 'complete');
      state = { ...state, stale: state.build ? [tabsText[state.lang].names[(headers.get(id) as ImportHeader).tab]] : [] };
      const { file, format, tab, rows } = headers.get(id) as ImportHeader;
      state = { ...state, undo: { ...state.undo, import: { id, file, tab, until: '2026-04-09', added: rows, changed: 0, returning: 14 } } };
      const unmatchedNames = ['Aavanpaja', 'Kuura Data', 'Lumo Logistics', 'Nord Mill', 'Oivalto', 'Pihka Works', 'Sarastus', 'Tuohi Labs'].slice(
        0,
        Math.max(rows - 1, 0),
      );
      return {
        id,
        file,
        format,
        tab,
        rows,
        matched: rows - unmatchedNames.length,
        unmatched: unmatchedNames.length,
        unmatchedNames,
        unsure: Math.min(2, unmatchedNames.length),
        replacedImports: [],
        warnings: [],
      };
    },
    uploadList: (request) => uploadListOf(request),
    importCancel: ({ id }) => {
      setImport(id, null);
      received.delete(id);
      return { id };
    },
    matchReview: () => review,
    decideMatch: ({ decisions }) => {
      review = decideNames(review, decisions);
      return review;
    },
    remember: ({ mapping }) => {
      state = { ...state, mappings: [...state.mappings.filter(({ id }) => id !== mapping.id), mapping] };
      return { mappings: state.mappings };
    },
    forget: ({ id }) => {
      state = { ...state, mappings: state.mappings.filter((mapping) => mapping.id !== id) };
      return { mappings: state.mappings };
    },
    xlsxReader: () => ({ code: readFileSync(join(resolve(__dirname, '../..', process.env.OUT_DIR ?? 'dist'), 'Xlsx.html'), 'utf8') }),
    undo: ({ what }) => {
      const undone = state.undo.import?.id ?? 0;
      if (what === 'build') state = { ...state, build: null };
      else state = { ...state, imports: state.imports.map((item) => (item.id === undone ? { ...item, state: 'undone' } : item)) };
      if (what === 'import') headers.set(undone, { ...(headers.get(undone) as ImportHeader), hash: '' });
      state = { ...state, undo: { ...state.undo, [what]: null } };
      return state;
    },
    build: () => {
      state = {
        ...state,
        build: { number: 1, date: '2026-03-31' },
        stale: [],
        undo: { ...state.undo, build: { number: 1, until: '2026-04-09' } },
      };
      return BUILD[state.lang];
    },
  };
  return handlers;
}

export function fakeServer(options: { lang?: Lang; empty?: boolean } = {}): FakeServer {
  const handlers = workbook(options.lang ?? 'en', options.empty ?? false);
  const calls: { name: CallName; payload: unknown }[] = [];
  const failures = new Map<CallName, RpcError | string>();
  const gates = new Map<CallName, Promise<void>>();
  const run: ScriptServer = async (entry, args) => {
    if (entry !== 'rpc') throw new Error(`Script function not found: ${entry}`);
    const [name, json] = args as [CallName, string];
    const payload = JSON.parse(json);
    calls.push({ name, payload });
    await gates.get(name);
    const failure = failures.get(name);
    failures.delete(name);
    if (typeof failure === 'string') throw new Error(failure);
    if (failure) return JSON.stringify({ ok: false, error: failure });
    return JSON.stringify({ ok: true, value: (handlers[name] as (p: unknown) => unknown)(payload) });
  };
  return {
    run,
    calls,
    failNext: (name, error) => failures.set(name, error),
    hold: (name) => {
      let open = () => {};
      gates.set(
        name,
        new Promise((resolve) => {
          open = resolve;
        }),
      );
      return () => {
        gates.delete(name);
        open();
      };
    },
  };
}
