import { directionOf } from '../../../src/domain/touches/directionOf';
import { isResponse } from '../../../src/domain/touches/isResponse';
import { tabsText } from '../../../src/text/tabs';

const KINDS = Object.keys(tabsText.en.choices.touch);

test('the direction of the row counts: a call may also come in', () => {
  expect([directionOf('out', 'call'), directionOf('in', 'call'), directionOf('out', 'meeting')]).toEqual(['out', 'in', 'out']);
});
test('an opened mail is neither in nor out, whatever the row says: machines open mail too', () => {
  expect([directionOf('in', 'open'), directionOf('out', 'open'), directionOf('', 'open')]).toEqual([null, null, null]);
});
test('without a direction the kind says it: send, call and message go out, all else comes in', () => {
  const out = KINDS.filter((kind) => directionOf('', kind) === 'out');
  expect(out).toEqual(['send', 'call', 'message']);
  expect(KINDS.filter((kind) => directionOf('', kind) === null)).toEqual(['open']);
});
test('a row with neither is no touch', () => {
  expect([directionOf('', ''), directionOf('', 'impression'), directionOf('both', '')]).toEqual([null, null, null]);
});
test('form, reply, meeting and the requests are responses, clicks and downloads are not', () => {
  expect(KINDS.filter(isResponse)).toEqual(['reply', 'form', 'meeting', 'offer_request', 'demo', 'trial']);
  expect(isResponse('')).toBe(false);
});
