// How often the status of a count in a period is wrong, exactly. The status speaks of what is counted so far plus what is to be expected of
// the rest: 5 leads at day 45 of 90 and a goal of 12 need 7 expected in the other half. It does not speak of the luck of the
// rest; how often a verdict misses the final count is measured beside it.
import { poissonStatus } from '../../src/domain/kpi/status/poissonStatus';
import { CONFIDENCE } from './grid';
import { poissonChances } from './poissonChances';
import { type Table, wrong } from './table';

const PERIODS: readonly (readonly [daysGone: number, daysLeft: number])[] = [
  [9, 81],
  [30, 60],
  [45, 45],
  [75, 15],
];
const GOALS = [5, 12, 30, 100];

interface Wrong {
  readonly onTrack: number;
  readonly offTrack: number;
  readonly onTrackAtEnd: number;
  readonly offTrackAtEnd: number;
}
export interface FalseProjection extends Wrong {
  readonly daysGone: number;
  readonly goal: number;
}

const wrongAt = (daysGone: number, daysLeft: number, goal: number, rate: number): Wrong => {
  const rest = rate * daysLeft;
  const restChances = poissonChances(rest);
  const under = [0];
  for (const chance of restChances) under.push(under[under.length - 1]! + chance);
  const restUnder = (count: number) => Math.min(1, under[Math.min(under.length - 1, Math.max(0, count))]!);
  const sums = { onTrack: 0, offTrack: 0, onTrackAtEnd: 0, offTrackAtEnd: 0 };
  poissonChances(rate * daysGone).forEach((chance, count) => {
    const verdict = poissonStatus({ count, daysGone, daysLeft, goal, confidence: CONFIDENCE });
    const missed = count + rest < goal * (1 - 1e-12);
    const short = restUnder(goal - count);
    if (verdict === 'on_track') {
      sums.onTrack += missed ? chance : 0;
      sums.onTrackAtEnd += chance * short;
    }
    if (verdict === 'off_track') {
      sums.offTrack += missed ? 0 : chance;
      sums.offTrackAtEnd += chance * (1 - short);
    }
  });
  return sums;
};

/** True rates that would bring 10 % to 300 % of the goal in all, and those beside which the truth of a verdict changes. */
const ratesOf = (daysGone: number, daysLeft: number, goal: number): number[] => {
  const rates: number[] = [];
  for (let percent = 10; percent <= 300; percent += 2) rates.push((percent / 100) * (goal / (daysGone + daysLeft)));
  const least = rates[0]!;
  const most = rates[rates.length - 1]!;
  for (let missing = 1; missing <= goal; missing++) {
    for (const rate of [(missing / daysLeft) * (1 - 1e-9), (missing / daysLeft) * (1 + 1e-9)]) if (rate >= least && rate <= most) rates.push(rate);
  }
  return rates;
};

export const falseProjection = (): FalseProjection[] =>
  PERIODS.flatMap(([daysGone, daysLeft]) =>
    GOALS.map((goal) => {
      const most = { onTrack: 0, offTrack: 0, onTrackAtEnd: 0, offTrackAtEnd: 0 };
      for (const rate of ratesOf(daysGone, daysLeft, goal)) {
        const one = wrongAt(daysGone, daysLeft, goal, rate);
        for (const key of Object.keys(most) as (keyof Wrong)[]) most[key] = Math.max(most[key], one[key]);
      }
      return { daysGone, goal, ...most };
    }),
  );

export const projectionTable = (rows: readonly FalseProjection[]): Table => ({
  head: ['day of 90', 'goal', 'false on track', 'false off track', 'on track, final count short', 'off track, final count there'],
  rows: rows.map((row) => [String(row.daysGone), String(row.goal), ...[row.onTrack, row.offTrack, row.onTrackAtEnd, row.offTrackAtEnd].map(wrong)]),
});
