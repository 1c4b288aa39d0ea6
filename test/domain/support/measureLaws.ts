// The three laws that every measure obeys: cut into blocks, joined from two states, saved and loaded, it answers the same.
import fc from 'fast-check';
import type { MeasureContext } from '../../../src/domain/measure/context';
import type { Accumulator } from '../../../src/domain/measure/types';
import { type Words, words } from './columns';

interface Law<State, Block, Row, Result> {
  readonly measure: Accumulator<MeasureContext, State, Block, Result>;
  readonly rows: fc.Arbitrary<readonly Row[]>;
  readonly block: (rows: readonly Row[], code: Words, firstRow: number) => Block;
  readonly context: MeasureContext;
}

/** Order of rows and keys is no part of a result. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (!value || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort();
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
};

export const measureLaws = <State, Block, Row, Result>({ measure, rows, block, context }: Law<State, Block, Row, Result>): void => {
  const stateOf = (blocks: readonly Block[]): State => {
    const state = measure.init(context);
    for (const one of blocks) measure.add(state, one);
    return state;
  };
  const shown = (state: State) => sorted(JSON.parse(measure.save(state)));
  const cut = (all: readonly Row[], at: number, code: () => Words): [Block, Block] => [
    block(all.slice(0, at), code(), 2),
    block(all.slice(at), code(), 2 + Math.min(at, all.length)),
  ];

  test('cut into blocks, in any order, is one pass', () => {
    fc.assert(
      fc.property(rows, fc.nat(30), fc.boolean(), (all, at, turned) => {
        const code = words();
        const whole = stateOf([block(all, code, 2)]);
        const parts = cut(all, at, () => code);
        expect(shown(stateOf(turned ? parts.reverse() : parts))).toEqual(shown(whole));
      }),
    );
  });
  test('two states joined are one pass, also with words of their own', () => {
    fc.assert(
      fc.property(rows, fc.nat(30), fc.boolean(), (all, at, turned) => {
        const whole = stateOf([block(all, words(), 2)]);
        const [first, second] = cut(all, at, words).map((one) => stateOf([one]));
        expect(shown(turned ? measure.merge(second, first) : measure.merge(first, second))).toEqual(shown(whole));
      }),
    );
  });
  test('what was saved and loaded is what was there, and goes on the same', () => {
    fc.assert(
      fc.property(rows, fc.nat(30), (all, at) => {
        const code = words();
        const [first, second] = cut(all, at, () => code);
        const state = stateOf([first]);
        const loaded = measure.load(context, measure.save(state));
        expect(shown(loaded)).toEqual(shown(state));
        measure.add(loaded, second);
        expect(shown(loaded)).toEqual(shown(stateOf([first, second])));
      }),
    );
  });
};
