// The gross list scored: of 9 channels the best 3 are kept, two thirds rest, each with its reason (S2, #62). A channel that was tried once
// where 3 tries are asked for is never rested: adjust, do not dump (#65). Its score is what is known; the range says what the unknown may add.
import { wilson } from '../statistics/wilson';
import { channelKey } from './channelKey';
import { type ChannelScale, channelParts, isSurvey, type Tried } from './channelParts';
import { channelPick } from './channelPick';
import { channelsToKeep } from './channelsToKeep';
import type { Channel, ChannelPart, ChannelResult, ChannelVerdict, ChannelWhy } from './types';

/** What data know: campaigns and leads by the key of a channel's name. */
export interface ChannelData {
  readonly campaigns: ReadonlyMap<string, number>;
  readonly leads: ReadonlyMap<string, number>;
}
export interface ChannelRules {
  readonly confidence: number;
  readonly triesNeeded: number;
}

const triedOf = ({ name, inData, tries, leads }: Channel, data: ChannelData): Tried => {
  const keys = Array.from(new Set([name].concat(inData).map(channelKey))).filter((key) => key !== '');
  const sum = (counts: ReadonlyMap<string, number>) => keys.reduce((all, key) => all + (counts.get(key) || 0), 0);
  return { tries: (tries || 0) + sum(data.campaigns), leads: (leads || 0) + sum(data.leads) };
};

const largest = (values: readonly number[]): number => values.reduce((top, value) => Math.max(top, value), 0);

const scaleOf = (channels: readonly Channel[], tried: readonly Tried[], rules: ChannelRules): ChannelScale => ({
  ...rules,
  topShare: largest(channels.filter(isSurvey).map(({ named, asked }) => named! / asked!)),
  topYield: largest(tried.filter(({ tries }) => tries > 0 && tries >= rules.triesNeeded).map(({ tries, leads }) => leads / tries)),
});

const sumOf = (parts: readonly ChannelPart[], side: 'points' | 'low' | 'high'): number => parts.reduce((all, part) => all + (part[side] || 0), 0);

interface Scored {
  readonly channel: Channel;
  readonly tried: Tried;
  readonly parts: readonly ChannelPart[];
  readonly score: number | null;
}

const judged = (one: Scored, picked: boolean, least: Scored | null, triesNeeded: number): [ChannelVerdict, ChannelWhy] => {
  if (one.score === null) return ['unscored', 'nothing'];
  if (picked) return ['keep', 'best'];
  const { tries } = one.tried;
  if (tries > 0 && tries < triesNeeded) return ['too_early', 'few_tries'];
  return ['rest', least !== null && sumOf(one.parts, 'high') >= least.score! ? 'untold' : 'lower'];
};

const shareOf = (channel: Channel, confidence: number): Pick<ChannelResult, 'share' | 'shareLow' | 'shareHigh'> => {
  if (!isSurvey(channel)) return { share: null, shareLow: null, shareHigh: null };
  const [low, high] = wilson(channel.named!, channel.asked!, confidence);
  return { share: channel.named! / channel.asked!, shareLow: low, shareHigh: high };
};

/** In the order of the list. */
export const channelResults = (channels: readonly Channel[], data: ChannelData, rules: ChannelRules): ChannelResult[] => {
  const tried = channels.map((channel) => triedOf(channel, data));
  const scale = scaleOf(channels, tried, rules);
  const scored = channels.map((channel, at): Scored => {
    const parts = channelParts(channel, tried[at], scale);
    const score = parts.every(({ points }) => points === null) ? null : sumOf(parts, 'points');
    return { channel, tried: tried[at], parts, score };
  });
  const scores = scored.map(({ score }) => (score === null ? NaN : score));
  const kept = channelsToKeep(channels.length);
  const picked = channelPick(scores, kept);
  const best = scored.filter((_, at) => picked[at]);
  const least = best.reduce((lowest: Scored | null, one) => (lowest === null || one.score! < lowest.score! ? one : lowest), null);
  const placeOf = (score: number, at: number): number =>
    scores.filter((other, other_at) => other > score || (other === score && other_at < at)).length + 1;
  return scored.map((one, at) => {
    const { channel, parts, score } = one;
    const [verdict, why] = judged(one, picked[at], least, rules.triesNeeded);
    return {
      id: channel.id,
      name: channel.name,
      score,
      low: sumOf(parts, 'low'),
      high: sumOf(parts, 'high'),
      parts,
      ...shareOf(channel, rules.confidence),
      named: channel.named,
      asked: channel.asked,
      ...one.tried,
      verdict,
      why,
      place: score === null ? null : placeOf(score, at),
      kept: best.length,
      least: least === null ? null : { name: least.channel.name, score: least.score! },
      triesNeeded: rules.triesNeeded,
    };
  });
};
