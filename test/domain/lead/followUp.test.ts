import { dayOfIso } from '../../../src/domain/calendar/dayOfIso';
import { addFollowUp, daysToAct, joinFollowUps, newFollowUps } from '../../../src/domain/lead/followUp';

// 2026-03-06 is a Friday
const followUps = (today: string, ...leads: [string, string?][]) => {
  const found = newFollowUps();
  for (const [handedOver, acted] of leads)
    addFollowUp(found, { handedOver: dayOfIso(handedOver), acted: acted ? dayOfIso(acted) : -1 }, { today: dayOfIso(today), within: 5 });
  return found;
};

test('handed over on Friday the 6th: the 13th is in time, the 16th is late, no act is late', () => {
  const found = followUps('2026-03-20', ['2026-03-06', '2026-03-13'], ['2026-03-06', '2026-03-16'], ['2026-03-06']);
  expect(found).toMatchObject({ counted: 3, inTime: 1, waiting: 0 });
  expect(daysToAct(found).sort()).toEqual([10, 7]);
});
test('before the 13th it is too young, even if sales has acted already', () => {
  expect(followUps('2026-03-12', ['2026-03-06', '2026-03-09'], ['2026-03-06'])).toMatchObject({ counted: 0, inTime: 0, waiting: 2 });
  expect(followUps('2026-03-13', ['2026-03-06', '2026-03-09'])).toMatchObject({ counted: 1, inTime: 1, waiting: 0 });
});
test('an act before the hand-over took no days; one after today has not happened', () => {
  const found = followUps('2026-03-20', ['2026-03-06', '2026-03-04'], ['2026-03-06', '2026-03-23']);
  expect(found).toMatchObject({ counted: 2, inTime: 1 });
  expect(daysToAct(found)).toEqual([0]);
});
test('two counts joined are one', () => {
  const into = followUps('2026-03-20', ['2026-03-06', '2026-03-09']);
  joinFollowUps(into, followUps('2026-03-20', ['2026-03-09', '2026-03-12'], ['2026-03-19']));
  expect(into).toMatchObject({ counted: 2, inTime: 2, waiting: 1 });
  expect(daysToAct(into)).toEqual([3, 3]);
});
