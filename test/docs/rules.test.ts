// docs/rules.md and the 155 rules behind it: none is missing, and each points to something that is there.
import { readFileSync } from 'node:fs';
import { missingOf } from '../../local/docs/rules/places';
import { RULES } from '../../local/docs/rules/rules';
import { rulesPage } from '../../local/docs/rulesPage';

const titleOf = ({ n, words }: { n: number; words: string }): string => `#${n} ${words}`;

test('all 155 rules are there, in their order, each in words of its own', () => {
  expect(RULES.map(({ n }) => n)).toEqual(Array.from({ length: 155 }, (_none, at) => at + 1));
  expect(new Set(RULES.map(({ words }) => words)).size).toBe(155);
  for (const { words, kind } of RULES) {
    expect(words).toMatch(/^[A-Z].{10,110}\.$/);
    expect(kind).toMatch(/^[CTRDPG](\/[CTRDPG])?$/);
  }
});

test('at most 40 are open, and each of those names the room that waits for it and no test', () => {
  const open = RULES.filter(({ waits }) => waits !== undefined);
  expect(open.length).toBeLessThanOrEqual(40);
  for (const { waits, test: none, foreseen } of open)
    expect([waits, none, foreseen]).toEqual([expect.stringMatching(/\S+: \S/), undefined, undefined]);
});

const settled = RULES.filter(({ foreseen }) => !foreseen);
test.each(settled.map((rule) => [titleOf(rule), rule] as const))('%s points to what is there', (_title, rule) => {
  expect(missingOf(rule)).toEqual([]);
});

// a planned rule whose place and test are there needs the mark no more
for (const rule of RULES.filter(({ foreseen }) => foreseen)) {
  const missing = missingOf(rule);
  if (missing.length > 0) test.todo(`${titleOf(rule)} still points to nothing: ${missing.join(', ')}`);
  else test(`${titleOf(rule)} points to what is there`, () => expect(missing).toEqual([]));
}

test('a place or a test that is not there is found, and #4 is not #46', () => {
  const rule = {
    n: 4,
    kind: 'C',
    source: 'S0' as const,
    words: 'A rule.',
    lives: ['tab:leads.lacks'],
    test: 'test/domain/lifecycle/lifecycle.test.ts',
  };
  expect(missingOf({ ...rule, n: 46 })).toEqual([]);
  expect(missingOf(rule)).toEqual(['#4 in test/domain/lifecycle/lifecycle.test.ts']);
  const nowhere = ['tab:leads.gone', 'setting:gone', 'text:lifecycle.gone', 'advice:goals.999', 'src/gone.ts'];
  expect(missingOf({ ...rule, n: 46, lives: nowhere, test: 'test/gone.test.ts' })).toEqual([...nowhere, 'test/gone.test.ts']);
});

test('docs/rules.md is what the list says (else: npm run docs)', () => {
  expect(readFileSync('docs/rules.md', 'utf8')).toBe(rulesPage());
});
