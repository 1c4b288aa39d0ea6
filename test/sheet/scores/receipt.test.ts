// Receipts as notes: they say how the score came about, within bounds, and their points make the score.
import { dayOfIso } from '../../../src/domain/calendar/dayOfIso';
import { scoreOf } from '../../../src/domain/scoring/scoreOf';
import { NOTE_LINES, receiptNote } from '../../../src/sheet/scores/receipt';
import { changeText } from '../../../src/sheet/scores/scoreOps';
import { CELL_CHARACTERS, versionOps } from '../../../src/sheet/scores/versionOps';
import { LANGS } from '../../../src/text/lang';
import { rule } from '../../domain/scoring/support/rule';

const TODAY = dayOfIso('2026-02-14');

test('two reasons and a version, in both languages', () => {
  const rules = [rule('title_words', 20, { value: 'CFO' }), rule('download', 10, { halfLife: 30 })];
  const score = scoreOf(
    rules,
    (at) =>
      at === 0
        ? [{ day: -1, count: 1 }]
        : [
            { day: TODAY, count: 1 },
            { day: TODAY - 30, count: 1 },
          ],
    TODAY,
  );
  expect(receiptNote(score, { rules, version: 3 }, 'en')).toBe(
    '35 points: fit 20, engagement 15\n+20 Title holds, CFO\n+15 Download, 2 times, newest 2026-02-14\nScore rules, version 3.',
  );
  expect(receiptNote(score, { rules, version: null }, 'fi')).toBe(
    '35 pistettä: sopivuus 20, kiinnostus 15\n+20 Tittelissä on, CFO\n+15 Lataus, 2 kertaa, uusin 14.2.2026',
  );
});
test.each(LANGS)('of twelve reasons it shows seven and what the other five give together (%s)', (lang) => {
  const rules = Array.from({ length: 12 }, (_, at) => rule('click', at - 3 || 20, { name: `Rule ${at} ${'x'.repeat(90)}` }));
  const score = scoreOf(rules, () => [{ day: TODAY, count: 1 }], TODAY);
  const lines = receiptNote(score, { rules, version: 12 }, lang).split('\n');
  const points = lines.slice(1, -1).map((line) => Number(line.split(/[ ,]/)[0].replace('−', '-')));
  expect(points).toHaveLength(NOTE_LINES);
  expect(points.reduce((sum, one) => sum + one, 0)).toBe(score.total);
  expect(lines.join('\n').length).toBeLessThan(1000);
});
test('a change as a sign and a number; none is a dash', () => {
  expect([
    changeText({ change: 12, direction: 'up' }, 'en'),
    changeText({ change: -3, direction: 'down' }, 'en'),
    changeText({ change: 0, direction: 'level' }, 'en'),
  ]).toEqual(['▲ +12', '▼ −3', '–']);
});
test('a long set of rules lies in two cells, a pair of surrogates never parted', () => {
  const text = `${'x'.repeat(CELL_CHARACTERS - 1)}😀y`;
  const [op] = versionOps({ current: 1, added: { number: 1, since: TODAY, text }, dropped: [] }, []);
  const cells = op.op === 'upsert' ? op.rows[0].cells : [];
  expect([String(cells[4]).length, cells[5]]).toEqual([CELL_CHARACTERS - 1, '😀y']);
});
