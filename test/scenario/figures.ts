// Figures of a plan by the names that quarter.md uses: `kpi ctr:linkedin value`, `account Kaskitek Oy stage`, `lead L1 lacks`.
import type { planJson } from '../../src/domain/plan/planJson';

export type Json = ReturnType<typeof planJson>;
type Any = Record<string, unknown>;

const listText = (list: readonly Any[], name: string, figure: string): string =>
  list
    .map((one) => `${one[name]} ${one[figure]}`)
    .sort()
    .join(', ');
const last = (words: readonly string[]): [name: string, field: string] => [words.slice(0, -1).join(' '), words[words.length - 1]];
const one = <T>(found: T | undefined, name: string): T => {
  if (found === undefined) throw new Error(`nothing named ${name}`);
  return found;
};

const leadFigure = (lead: Json['lifecycle']['leads'][number], field: string): unknown => {
  if (field === 'lacks') return lead.lacks.map(({ what, count }) => `${what} ${count}`).join(', ');
  if (field === 'follow_up') return lead.follow_up && `${lead.follow_up.state} ${lead.follow_up.working_days}`;
  return (lead as unknown as Any)[field];
};
const mapFigure = (map: Json['decision_maps'][number], field: string): unknown => {
  if (field === 'next') return map.next && `${map.next.reason} ${map.next.person?.name ?? map.next.area ?? ''}`.trim();
  if (field === 'warnings') return map.warnings.join(', ');
  if (field === 'interest') return `${map.interest.state} ${map.interest.recent} ${map.interest.before}`;
  if (field === 'chance') return map.interest.chance;
  if (field in map.areas) return map.areas[field]?.name ?? null;
  return (map as unknown as Any)[field];
};
const dealFigure = (deal: Json['economics']['influence']['deals'][number], field: string): unknown => {
  if (field === 'people') return listText(deal.people, 'name', 'touches');
  const value = (deal as unknown as Any)[field];
  return Array.isArray(value) ? listText(value, 'channel', 'share') : value;
};

/** `nameOf`: people by id, since the plan names them by id alone */
const readers = (json: Json, idOf: (name: string) => string): Record<string, (words: readonly string[]) => unknown> => {
  const { lifecycle, economics } = json;
  const mapOf = (name: string) => json.decision_maps.find(({ id }) => id === json.accounts.find((account) => account.name === name)?.id);
  const of = (list: readonly unknown[], key: string, words: readonly string[]): unknown => {
    const [name, field] = last(words);
    return one(
      (list as Any[]).find((item) => item[key] === name),
      name,
    )[field];
  };
  return {
    kpi: (words) => {
      const [name, field] = last(words);
      const [id, subject] = name.split(':');
      const found = (json.kpis as readonly Json['kpis'][number][]).find(
        (kpi) => kpi.id === id && (kpi.of === null ? undefined : kpi.of.id) === subject,
      );
      return (one(found, name) as unknown as Any)[field];
    },
    romi: () => of(json.kpis, 'id', ['romi', 'value']),
    account: (words) => of(json.accounts, 'name', words),
    person: (words) => of(json.people, 'id', [idOf(last(words)[0]), last(words)[1]]),
    funnel: (words) => of(json.funnel, 'stage', words),
    goal: ([field]) => json.funnel_goal[field === 'deals' ? 'goal_deals' : 'expected_deals'],
    lifecycle: ([, stage]) => of(lifecycle.stages, 'stage', [stage, 'count']),
    score: ([id, field]) => of(json.leads, 'id', [id, field === 'total' ? 'score' : field]),
    reasons: ([id]) =>
      one(
        json.leads.find((lead) => lead.id === id),
        id,
      ).reasons.reduce((sum, { points }) => sum + points, 0),
    map: (words) => mapFigure(one(mapOf(last(words)[0]), last(words)[0]), last(words)[1]),
    interim: ([, field]) => (json.interim.all as unknown as Any)[field],
    contact: (words) => {
      const { returned } = one(
        json.nurture.find(({ id }) => id === idOf(last(words)[0])),
        last(words)[0],
      );
      return returned && `${returned.since}, ${returned.days} days after ${returned.pause}`;
    },
    lead: ([id, field]) =>
      leadFigure(
        one(
          lifecycle.leads.find((lead) => lead.id === id),
          id,
        ),
        field,
      ),
    answers: ([field]) => (lifecycle.sales_answers as Any)[field],
    cohort: (words) => of(lifecycle.cohorts, 'quarter', words),
    back: (words) => of(lifecycle.turned_back, 'deal', words),
    nurture: ([field]) => (lifecycle.nurture as Any)[field],
    influence: ([id, field]) =>
      dealFigure(
        one(
          economics.influence.deals.find((deal) => deal.id === id),
          id,
        ),
        field,
      ),
    channel: ([channel, rule]) =>
      (
        one(
          economics.influence.channels.find((item) => item.channel === channel),
          channel,
        ).amount as Any
      )[rule],
    rule: (words) => of(economics.influence.rules, 'rule', words),
  };
};

/** `rules`: those that the story names; others may fire beside it. */
export const figureOf = (json: Json, figure: string, rules: ReadonlySet<string>, idOf: (name: string) => string): unknown => {
  if (figure === 'new triggers') {
    const fired = json.triggers.filter(({ rule }) => rules.has(rule)).map(({ rule, account }) => `${rule} ${account?.name ?? ''}`);
    return fired.sort().join(', ');
  }
  const [kind, ...words] = figure.split(' ');
  const read = readers(json, idOf)[kind];
  if (!read) throw new Error(`no figure of the kind ${kind}`);
  return read(words);
};
