// The computed columns of Channels: verdict, score with its range, and the reason in words.
import type { ChannelResult } from '../../domain/channels/types';
import { icpText } from '../../text/icp';
import type { Lang } from '../../text/lang';
import type { Cell, ModelRow, Op } from '../model';
import type { OutputInput } from '../outputInput';
import { numberText } from '../wording/numberText';

const COLUMNS = ['verdict', 'score', 'range', 'reason', 'survey', 'tries_all', 'leads_all', 'verdict_code'] as const;

const percent = (share: number, lang: Lang): string => numberText(100 * share, 0, lang);

const surveyText = ({ share, shareLow, shareHigh }: ChannelResult, lang: Lang): string | null =>
  share === null || shareLow === null || shareHigh === null
    ? null
    : icpText[lang].shareRange({ share: percent(share, lang), low: percent(shareLow, lang), high: percent(shareHigh, lang) });

const reasonText = (channel: ChannelResult, lang: Lang): string => {
  const { named, asked, share, least } = channel;
  const text = (value: number | null): string => (value === null ? '' : String(value));
  const survey = share === null ? '' : icpText[lang].survey({ named: text(named), asked: text(asked) });
  const said = icpText[lang].channelWhys[channel.why]({
    place: text(channel.place),
    kept: text(channel.kept),
    tries: text(channel.tries),
    needed: text(channel.triesNeeded),
    score: text(channel.score),
    high: text(channel.high),
    least: least === null ? '' : least.name,
    leastScore: least === null ? '' : text(least.score),
    survey,
  });
  return said.replace(/\s+/g, ' ').trim();
};

const cellsOf = (channel: ChannelResult, lang: Lang): readonly Cell[] => [
  icpText[lang].channelVerdicts[channel.verdict],
  channel.score,
  channel.score === null ? null : channel.low === channel.high ? String(channel.low) : `${channel.low}–${channel.high}`,
  reasonText(channel, lang),
  surveyText(channel, lang),
  channel.tries,
  channel.leads,
  channel.verdict,
];

export const channelOps = ({ plan, lang }: OutputInput): Op[] => {
  if (plan.channels.length === 0) return [];
  const rows = plan.channels.map((channel): ModelRow => ({ id: channel.id, cells: cellsOf(channel, lang) }));
  return [{ op: 'upsert', tab: 'channels', columns: COLUMNS, rows, rest: 'keep' }];
};
