import { readFileSync } from 'node:fs';
import { abOutcome } from '../../bench/calibration/abTests';
import { binomialChances } from '../../bench/calibration/binomialChances';
import { goalLine, goals } from '../../bench/calibration/goals';
import { audienceCoverage, audienceTable } from '../../bench/calibration/intervalsOfAudiences';
import { countCoverage, countTable } from '../../bench/calibration/intervalsOfCounts';
import { SHARE_INTERVALS, shareCoverage, shareTable } from '../../bench/calibration/intervalsOfShares';
import { poissonChances } from '../../bench/calibration/poissonChances';
import { falseProjection, projectionTable } from '../../bench/calibration/statusOfCounts';
import { falseStatus, statusTable } from '../../bench/calibration/statusOfShares';
import { covered, markdown, type Table, wrong } from '../../bench/calibration/table';

const page = readFileSync('docs/calibration.md', 'utf8');

const wilson = shareCoverage(SHARE_INTERVALS.wilson);
const exact = shareCoverage(SHARE_INTERVALS.clopperPearson);
const counts = countCoverage();
const audiences = audienceCoverage();
const status = falseStatus();
const projection = falseProjection();

const ROOM = 1e-9;

describe('what is measured with', () => {
  test('10 cases at one half: 1, 10, 45 .. of 1,024', () => {
    expect(binomialChances(10, 0.5).map((chance) => Math.round(chance * 1024 * 1e6) / 1e6)).toEqual([1, 10, 45, 120, 210, 252, 210, 120, 45, 10, 1]);
  });
  test('a mean of 1: 1, 1, 1/2, 1/6 of 1/e, and nothing is left out', () => {
    const chances = poissonChances(1);
    expect(chances.slice(0, 4).map((chance) => chance * Math.E)).toEqual([1, 1, 0.5, 1 / 6].map((part) => expect.closeTo(part, 12)));
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 13);
  });
  test('Wilson at 10 cases and one half leaves out 22 of 1,024 outcomes', () => {
    expect(wilson[1]!.at[6]).toBeCloseTo(1 - 22 / 1024, 12);
  });
  test('coverage is cut down and errors are rounded up', () => {
    expect([covered(0.9499), covered(0.95), wrong(0.02501), wrong(0.025)]).toEqual(['94.9', '95.0', '2.51', '2.50']);
  });
});

describe('the promises', () => {
  test("Wilson's mean coverage is within 1 point of 95 % at every n", () => {
    for (const row of wilson) expect(Math.abs(row.mean - 0.95)).toBeLessThanOrEqual(0.01);
  });
  test('Clopper-Pearson, Garwood and the hypergeometric limits are never below 95 %', () => {
    for (const { lowest } of [...exact, ...audiences, counts]) expect(lowest).toBeGreaterThanOrEqual(0.95 - ROOM);
  });
  test('KPI_STATUS is wrong in at most 2.5 % on either side, and comes close to it', () => {
    for (const { most } of status) {
      for (const share of [most.onTrack, most.offTrack]) {
        expect(share).toBeLessThanOrEqual(0.025 + ROOM);
        expect(share).toBeGreaterThan(0.02);
      }
    }
  });
  test('the status of a count is wrong in at most 2.5 % on either side', () => {
    for (const { onTrack, offTrack } of projection) expect(Math.max(onTrack, offTrack)).toBeLessThanOrEqual(0.025 + ROOM);
  });
  test('200 tests of equal versions, 26 looks each: at most 10 false winners, where a plain test has many', () => {
    const seen = abOutcome({ rateA: 0.2, rateB: 0.2, weeklyA: 50, weeklyB: 50 }, 200, 7);
    expect(seen.weekly).toBeLessThanOrEqual(10);
    expect(seen.outside).toBeLessThanOrEqual(10);
    expect(seen.plainWeekly).toBeGreaterThan(30);
  });
  test('versions that differ do get their winner', () => {
    expect(abOutcome({ rateA: 0.2, rateB: 0.3, weeklyA: 50, weeklyB: 50 }, 100, 7).weekly).toBeGreaterThan(90);
  });
});

describe('docs/calibration.md shows what is computed (else: node bench/calibration/run.mjs)', () => {
  test.each<[string, () => Table]>([
    ['Wilson', () => shareTable(wilson)],
    ['Clopper-Pearson', () => shareTable(exact)],
    ['Jeffreys', () => shareTable(shareCoverage(SHARE_INTERVALS.jeffreys))],
    ['Garwood', () => countTable(counts)],
    ['REACH_CI', () => audienceTable(audiences)],
    ['false "on track"', () => statusTable(status, 'onTrack')],
    ['false "off track"', () => statusTable(status, 'offTrack')],
    ['the status of a count', () => projectionTable(projection)],
  ])('%s', (_name, table) => {
    expect(page).toContain(markdown(table()));
  });

  test('the exact goals, word for word', () => {
    const lines = goals({ wilson, exact, counts, audiences, status, projection, alike: [], ab: [], back: [], accounts: [] }).map(goalLine);
    for (const line of lines.slice(0, 7)) {
      expect(line).toMatch(/^- met: /);
      expect(page).toContain(line);
    }
  });
});
