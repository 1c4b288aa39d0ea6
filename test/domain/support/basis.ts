// A plan basis that a test fills only where it matters: the first quarter of 2026, seen on its 45th day.
import { dayOfIso } from '../../../src/domain/calendar/dayOfIso';
import { periodOf } from '../../../src/domain/calendar/periodOf';
import { foldName } from '../../../src/domain/matching/foldName';
import type { Account, Audience, Cost, DealChange, Person, Persona, PlanBasis, StageCode, Targets } from '../../../src/domain/plan/types';
import { defaultSettings, type Settings } from '../../../src/domain/settings';

export const account = (id: string, more: Partial<Account> = {}): Account => ({
  id,
  name: id,
  row: 2,
  tier: null,
  owner: null,
  potential: null,
  ...more,
});

export const person = (id: string, more: Partial<Person> = {}): Person => ({
  id,
  name: id,
  row: 2,
  account: null,
  title: '',
  email: '',
  role: null,
  area: null,
  persona: null,
  consent: null,
  ...more,
});

export const persona = (name: string, more: Partial<Persona> = {}): Persona => ({
  name,
  row: 2,
  role: null,
  area: null,
  titles: '',
  promise: '',
  message: '',
  ...more,
});

export const audience = (name: string, more: Partial<Audience> = {}): Audience => ({ name, row: 2, unit: 'member', size: null, ...more });

export const NO_TARGETS: Targets = { revenue: null, averageDeal: null, grossMargin: null, rates: {} };

/** units, as people type them */
export const cost = (month: string, more: Partial<Omit<Cost, 'start' | 'end'>> = {}): Cost => {
  const { start, end } = periodOf(month, 1)!;
  const micro = (units: number | undefined) => Math.round((units || 0) * 1e6);
  const { row = 2, currency = 'EUR', of = null } = more;
  return { row, start, end, media: micro(more.media), work: micro(more.work), tools: micro(more.tools), agency: micro(more.agency), currency, of };
};

export const change = (deal: string, observed: string, stage: string, probability: number | null = null): DealChange => ({
  deal,
  observed: dayOfIso(observed),
  stage,
  probability,
  amount: null,
});

const STAGES: Record<string, StageCode> = {
  Lead: 'lead',
  MQL: 'mql',
  Qualified: 'sql',
  Opportunity: 'opportunity',
  Offer: 'offer',
  Won: 'won',
  Lost: 'lost',
  Later: 'nurture',
};

interface Filled extends Partial<Omit<PlanBasis, 'today' | 'period' | 'settings'>> {
  readonly today?: string;
  readonly period?: string;
  readonly settings?: Partial<Settings>;
}

export const basisOf = ({ today = '2026-02-14', period = '2026-Q1', settings = {}, ...more }: Filled = {}): PlanBasis => ({
  today: dayOfIso(today),
  period: periodOf(period, 1)!,
  settings: { ...defaultSettings(), ...settings },
  goals: [],
  accounts: [],
  people: [],
  audiences: [],
  targets: NO_TARGETS,
  stages: { byName: new Map(Object.keys(STAGES).map((name) => [foldName(name), STAGES[name]])) },
  costs: [],
  history: [],
  fired: [],
  ...more,
});
