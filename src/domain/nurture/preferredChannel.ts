// The channel in which a person answers: 4 of 6 in-touches by mail is 'email'; 3 and 3 is no preference; 2 touches are too early to say (5,
// setting). All of them in one channel is a risk: when that channel falls silent, so does the contact (S4).
export interface PreferredChannel {
  /** mixed: no channel has more than half; none: never in touch, or no channel is named */
  readonly state: 'clear' | 'mixed' | 'too_early' | 'none';
  /** folded name */
  readonly channel: string | null;
  /** distinct named channels */
  readonly distinct: number;
  /** enough touches to say, and all in one channel */
  readonly single: boolean;
}

export const preferredChannel = (counts: ReadonlyMap<string, number>, least: number): PreferredChannel => {
  let [total, most, distinct, first] = [0, 0, 0, null as string | null];
  counts.forEach((count, channel) => {
    total += count;
    if (channel === '') return;
    distinct += 1;
    if (count > most || (count === most && first !== null && channel < first)) [most, first] = [count, channel];
  });
  if (first === null) return { state: 'none', channel: null, distinct: 0, single: false };
  if (total < least) return { state: 'too_early', channel: null, distinct, single: false };
  const clear = most * 2 > total;
  return { state: clear ? 'clear' : 'mixed', channel: clear ? first : null, distinct, single: distinct === 1 && most === total };
};
