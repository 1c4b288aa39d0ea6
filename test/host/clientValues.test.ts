import { clientArgument, clientResult } from '../../local/host/clientValues';

describe('google.script.run, browser to server', () => {
  test('JSON-like data goes through as a copy, undefined becomes null', () => {
    const given = { a: [1, 'x', true, null, undefined], b: undefined };
    expect(clientArgument(given, 0)).toEqual({ a: [1, 'x', true, null, null], b: null });
    expect(clientArgument(given, 0)).not.toBe(given);
  });
  test('anything else fails with the position of the argument', () => {
    for (const value of [new Date(), new Map(), Symbol('x'), new Number(1), new Int8Array(1)])
      expect(() => clientArgument(value, 3)).toThrow('Failed due to illegal value in property: 3');
  });
});

describe('google.script.run, server to browser', () => {
  test.each([
    ['a Date', new Date(), null],
    ['an array that holds a Date', [1, [new Date()]], null],
    ['undefined', undefined, null],
    ['NaN', Number.NaN, null],
    ['a Map', new Map([[1, 2]]), {}],
    ['a RegExp inside', { r: /x/ }, { r: {} }],
    ['undefined in an array', [undefined, 1], [null, 1]],
    ['plain data', { a: [1, 'x', null] }, { a: [1, 'x', null] }],
  ])('%s', (_, given, arrives) => expect(clientResult(given)).toEqual(arrives));
  test('typed arrays are an error', () => expect(() => clientResult(new Uint8Array(2))).toThrow('illegal value'));
});
