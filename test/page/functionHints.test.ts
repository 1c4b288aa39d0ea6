import { functionHints } from '../../local/page/functionHints';

const CODE = `var Addon_ = {};
/** not a cell's: lower case */
function rpc(name, json) {}
/**
 * Share of the target audience that was reached.
 * Rows are computed one by one.
 *
 * @param {number|string} reached Members reached, as counted
 *   by the platform.
 * @param {number|string} audience Size of the audience.
 * @return {number} A fraction.
 * @customfunction
 */
function REACH_PCT(reached, audience) {
  return Addon_.cell('REACH_PCT', arguments);
}
`;

test('the sentence above a function and its parameters are what the grid shows', () => {
  const [hint, ...others] = functionHints(CODE);
  expect(others).toEqual([]);
  expect(hint).toMatchObject({ functionName: 'REACH_PCT', abstract: 'Share of the target audience that was reached. Rows are computed one by one.' });
  expect(hint.functionParameter.map(({ name, detail }) => `${name}: ${detail}`)).toEqual([
    'reached: Members reached, as counted by the platform.',
    'audience: Size of the audience.',
  ]);
});
