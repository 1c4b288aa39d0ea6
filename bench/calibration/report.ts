// All tables and goals, written piece by piece: `## Wilson`, its table, and at the end lines such as "met: ...".
import { ALIKE, abOutcome, alikeTable, DIFFERENT, differentTable } from './abTests';
import { accountCoverage, accountTable } from './accountMeans';
import { backCoverage, backTable } from './backCalculations';
import { type Goal, goalLine, goals } from './goals';
import { audienceCoverage, audienceTable } from './intervalsOfAudiences';
import { countCoverage, countTable } from './intervalsOfCounts';
import { SHARE_INTERVALS, shareCoverage, shareTable } from './intervalsOfShares';
import { overlapCoverage, overlapTable } from './listOverlaps';
import { weeklyStatus, weeklyStatusTable } from './statusLookedAtWeekly';
import { falseProjection, projectionTable } from './statusOfCounts';
import { falseStatus, statusTable } from './statusOfShares';
import { markdown, type Table } from './table';

const RUNS = { ab: 4000, weekly: 4000, back: 4000, overlap: 20000, accounts: 2000 };

/** true: every goal is met */
export const report = (seed: number, write: (text: string) => void): boolean => {
  const show = (title: string, table: Table) => write(`## ${title}\n\n${markdown(table)}\n`);
  const wilson = shareCoverage(SHARE_INTERVALS.wilson);
  show('Wilson (RATE_CI), coverage in %, exact', shareTable(wilson));
  const exact = shareCoverage(SHARE_INTERVALS.clopperPearson);
  show('Clopper-Pearson, coverage in %, exact', shareTable(exact));
  show('Jeffreys, coverage in %, exact', shareTable(shareCoverage(SHARE_INTERVALS.jeffreys)));
  const counts = countCoverage();
  show('Garwood, coverage in %, exact', countTable(counts));
  const audiences = audienceCoverage();
  show('Hypergeometric (REACH_CI), coverage in %, exact', audienceTable(audiences));
  const status = falseStatus();
  show('KPI_STATUS, false "on track" in %, exact', statusTable(status, 'onTrack'));
  show('KPI_STATUS, false "off track" in %, exact', statusTable(status, 'offTrack'));
  const projection = falseProjection();
  show('Status of a count in a period, the most over true rates, in %, exact', projectionTable(projection));
  show(`KPI_STATUS looked at 26 times, in %, ${RUNS.weekly} runs`, weeklyStatusTable(weeklyStatus(RUNS.weekly, seed)));
  const alike = ALIKE.map((plan, i) => abOutcome(plan, RUNS.ab, seed + i));
  show(`AB_TEST, versions alike, false winners in %, ${RUNS.ab} runs`, alikeTable(alike));
  const different = DIFFERENT.map((plan, i) => abOutcome(plan, RUNS.ab, seed + 100 + i));
  show(`AB_TEST, versions that differ, in %, ${RUNS.ab} runs`, differentTable(different));
  const back = backCoverage(RUNS.back, seed);
  show(`FUNNEL_BACKCALC, in %, ${RUNS.back} runs`, backTable(back));
  show(`HIDDEN_TOTAL, in %, ${RUNS.overlap} runs`, overlapTable(overlapCoverage(RUNS.overlap, seed)));
  const accounts = accountCoverage(RUNS.accounts, seed);
  show(`Bootstrap over accounts, in %, ${RUNS.accounts} runs`, accountTable(accounts));
  const all: Goal[] = goals({ wilson, exact, counts, audiences, status, projection, ab: [...alike, ...different], alike, back, accounts });
  write(`## Goals\n\n${all.map(goalLine).join('\n')}`);
  return all.every(({ met }) => met);
};
