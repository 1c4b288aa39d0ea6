import { failureText } from '../../src/sidebar/failureText';
import { ServerFailure } from '../../src/sidebar/server';
import { sidebarText } from '../../src/text/sidebar';

describe('one sentence for every failure', () => {
  test("the server's own sentence comes through", () => {
    expect(failureText(sidebarText.en, new ServerFailure('busy', 'Another person is building. Try again in a minute.'))).toBe(
      'Another person is building. Try again in a minute.',
    );
  });
  test.each(['transport', 'late', 'reply'] as const)('%s has words of its own in both languages', (code) => {
    expect(failureText(sidebarText.en, new ServerFailure(code))).toBe(sidebarText.en.failures[code]);
    expect(failureText(sidebarText.fi, new ServerFailure(code))).toBe(sidebarText.fi.failures[code]);
  });
  test('an exception without a code is never shown', () => {
    expect(failureText(sidebarText.en, new TypeError('x is not a function'))).toBe(sidebarText.en.failures.transport);
    expect(failureText(sidebarText.en, undefined)).toBe(sidebarText.en.failures.transport);
  });
});
