import { foldName } from '../matching/foldName';

// Roles in a buying decision that mean a decider: meansDecider('Decision-maker (finance)') = true, meansDecider('Oven avaaja, päättäjä') = true,
// meansDecider('Influencer') = false. A title such as CEO is no role: who decides is written down, not guessed.
export const deciderRoles: readonly string[] = [
  'decision maker',
  'decisionmaker',
  'decider',
  'key decider',
  'key decision maker',
  'final decision maker',
  'economic buyer',
  'päättäjä',
  'avainpäättäjä',
  'päätöksentekijä',
  'päätöksen tekijä',
  'lopullinen päättäjä',
  'taloudellinen päättäjä',
];

/** Several roles may stand in one cell, parted by a comma, a semicolon, a slash or brackets. */
export const meansDecider = (role: string): boolean =>
  role.split(/[,;/()]/).some((part) => deciderRoles.indexOf(foldName(part.replace(/[-\u2010\u2011]/g, ' '))) >= 0);
