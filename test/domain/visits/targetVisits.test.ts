import { countTargetVisits } from '../../../src/domain/visits/targetVisits';

const rules = { meaningful_pages: 2, meaningful_seconds: 30 };
const visit = (company: string | null, pages: number, seconds: number) => ({ company, pages, seconds });

describe('meaningful sessions from targets', () => {
  test('meet both conditions and come from a target, by company key', () => {
    expect(countTargetVisits([visit('KONE', 3, 50), visit('Neste', 1, 90)], ['Kone Oyj', 'Neste'], rules)).toBe(1);
    expect(countTargetVisits([visit('KONE', 3, 50), visit('Nokia', 3, 50)], ['Kone Oyj'], rules)).toBe(1);
  });
  test('without targets every identified company counts', () => {
    expect(countTargetVisits([visit('KONE', 2, 30), visit(null, 9, 900)], null, rules)).toBe(1);
  });
  test('an empty list of targets holds nobody', () => expect(countTargetVisits([visit('KONE', 2, 30)], [], rules)).toBe(0));
  test('unknown pages or length is not meaningful', () => {
    expect(countTargetVisits([visit('KONE', Number.NaN, 30), visit('KONE', 5, Number.NaN)], null, rules)).toBe(0);
  });
});
