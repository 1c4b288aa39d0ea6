// Sets of rules as text and as versions.
import fc from 'fast-check';
import { ruleSetOf, ruleSetText } from '../../../src/domain/scoring/ruleSet';
import { type RuleVersion, VERSIONS_KEPT, versionStep } from '../../../src/domain/scoring/ruleVersions';
import { rule } from './support/rule';

const download = rule('download', 10, {
  cap: 20,
  halfLife: 30,
  group: 'content',
  groupCap: 40,
  author: 'Maija',
  date: '2026-03-02',
  reason: 'agreed with sales',
});

test('a rule as a line', () => {
  expect(ruleSetText([download])).toBe('[["","download","","",10,"each",20,30,"content",40,true,"Maija","2026-03-02","agreed with sales"]]');
});
test('what is put back is what was kept, but for the row it stood in', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n))),
      fc.boolean(),
      (words, cap, on) => {
        const rules = [
          { ...download, row: 0, reason: words, cap, on },
          { ...rule('quiet', -2.5, { value: words }), row: 1 },
        ];
        expect(ruleSetOf(ruleSetText(rules))).toEqual(rules);
      },
    ),
  );
});
test.each([
  '',
  'x',
  '{}',
  '[1]',
  '[["","no_signal","","",1,"each",null,null,"",null,true,"","",""]]',
  '[["","click","","","1","each",null,null,"",null,true,"","",""]]',
])('text that someone edited is no set: %p', (text) => {
  expect(ruleSetOf(text)).toBeNull();
});

describe('versions', () => {
  const kept = (...numbers: number[]): RuleVersion[] => numbers.map((number) => ({ number, since: 20000, text: `set ${number}` }));
  test('the first rules are version 1, no rules are none', () => {
    expect(versionStep([download], [], 20500)).toEqual({
      current: 1,
      added: { number: 1, since: 20500, text: ruleSetText([download]) },
      dropped: [],
    });
    expect(versionStep([], kept(1), 20500)).toEqual({ current: null, added: null, dropped: [] });
  });
  test('unchanged rules stay the version they are, wherever their rows stand', () => {
    const three = { number: 3, since: 20000, text: ruleSetText([download]) };
    expect(versionStep([{ ...download, row: 9 }], [three, ...kept(2)], 20500)).toEqual({ current: 3, added: null, dropped: [] });
  });
  test('changed ones are the next, also when they are an older set again', () => {
    const two = { number: 2, since: 20000, text: ruleSetText([download]) };
    expect(versionStep([download], [two, ...kept(3)], 20500)).toMatchObject({ current: 4, added: { number: 4 } });
  });
  test('the newest 20 are kept', () => {
    const numbers = Array.from({ length: VERSIONS_KEPT }, (_, at) => at + 5);
    expect(versionStep([download], kept(...numbers), 20500).dropped).toEqual([5]);
    expect(versionStep([download], kept(...numbers.slice(1)), 20500).dropped).toEqual([]);
  });
});
