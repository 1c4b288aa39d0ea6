// Titles in Finnish and English against the area and level that a person would read in them.
import { readTitle } from '../../../src/domain/titles/readTitle';
import { TITLES } from './titles';

const orNull = (word: string) => (word === '-' ? null : word);
const cases = TITLES.map((line) => line.split(' | ')).map(([title, area, level]) => ({ title, area: orNull(area), level: orNull(level) }));

test('#39: there are 150 titles and more, in both languages, and each stands once', () => {
  expect(cases.length).toBeGreaterThanOrEqual(150);
  expect(new Set(cases.map(({ title }) => title)).size).toBe(cases.length);
});
test.each(cases)('#37 #39: $title: area $area, level $level', ({ title, area, level }) => {
  expect(readTitle(title)).toEqual({ area, level });
});
