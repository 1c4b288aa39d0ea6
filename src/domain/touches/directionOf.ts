// Which way a touch went: directionOf('out', 'send') = 'out', directionOf('', 'reply') = 'in', and directionOf('in', 'open') = null, since
// machines open mail too. A row without a direction goes by its kind; one that has neither is no touch.
import type { TouchKind } from '../plan/types';

export type Direction = 'in' | 'out';

const BY_KIND: Readonly<Record<TouchKind, Direction | null>> = {
  send: 'out',
  call: 'out',
  message: 'out',
  open: null,
  click: 'in',
  visit: 'in',
  video: 'in',
  download: 'in',
  event: 'in',
  reply: 'in',
  form: 'in',
  meeting: 'in',
  offer_request: 'in',
  demo: 'in',
  trial: 'in',
};

export const directionOf = (direction: string, kind: string): Direction | null => {
  if (kind === 'open') return null;
  if (direction === 'in' || direction === 'out') return direction;
  return BY_KIND[kind as TouchKind] || null;
};
