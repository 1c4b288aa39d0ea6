// How many further companies sales should judge: 8 of 20 judged, 6 yes, goal 70 %, need 10 more, for with 18 judged and 14 yes at least 14
// of the 20 are potential, 70 %; with 17 and 13 it may still be 13. None where the share equals the goal or more than 100 x the judged
// ones are needed.
import { type JudgedQuestion, judgedStatus } from '../status/judgedStatus';

export const moreJudged = (question: JudgedQuestion): number | null => {
  const { reached, judged, yes, goal } = question;
  if (yes / judged === goal) return null;
  for (let more = 1; judged + more <= Math.min(reached, 101 * judged); more += 1) {
    const then = { ...question, judged: judged + more, yes: Math.round((yes / judged) * (judged + more)) };
    if (judgedStatus(then) !== 'too_early') return more;
  }
  return null;
};
