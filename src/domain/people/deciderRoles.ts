import { foldName } from '../matching/foldName';

// Roles in a buying decision that mean a decider: isDecider('Decision-maker (finance)') = true, isDecider('Oven avaaja, päättäjä') = true,
// isDecider('Influencer') = false. A title such as CEO is no role: who decides is written down, not guessed.
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
export const isDecider = (role: string): boolean =>
  role.split(/[,;/()]/).some((part) => deciderRoles.indexOf(foldName(part.replace(/[-\u2010\u2011]/g, ' '))) >= 0);
