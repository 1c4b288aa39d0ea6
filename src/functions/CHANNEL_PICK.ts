import { channelPick } from '../domain/channels/channelPick';
import { channelsToKeep } from '../domain/channels/channelsToKeep';
import { alignedRanges } from './arguments/alignedRanges';
import { inShape } from './arguments/inShape';
import { readSingle } from './arguments/readSingle';
import type { Result } from './cellValue';
import { words } from './words';

/**
 * Which channels to focus on: from a gross list the best third, 2 or 3 of them, are marked "keep" and the others "rest".
 *
 * @param {range} channels Names of all the channels you might use. A row without a name stays blank.
 * @param {range} scores Score of each channel in the same rows, higher is better. A channel without a score is not ranked and stays blank.
 * @param {number} keep Optional: how many to keep. Left out or blank keeps a third of the channels listed, at least 2 and at most 3.
 * @return {range} keep or rest in the shape of the channels.
 * @example
 * =CHANNEL_PICK({"Email"; "LinkedIn"; "Fairs"; "Display"; "Webinars"; "Radio"}, {7; 9; 4; 3; 7; 1}) → {"keep"; "keep"; "rest"; "rest"; "rest"; "rest"}
 * =CHANNEL_PICK({"Email"; "LinkedIn"; "Fairs"}, {7; 9; ""}, 1) → {"rest"; "keep"; ""}
 * @remarks
 * Of equal scores the channel higher up on the list is kept.
 * Score the channels by what your customers use at each stage of buying; ask them how they found you.
 * Adjust, do not dump: a channel you have chosen is never dropped after one try.
 * The words are fixed: keep, rest; in Finnish pidä, muu.
 * @source S2, rules 62 and 65
 * @customfunction
 */
export function CHANNEL_PICK(channels: unknown, scores: unknown, keep?: unknown): Result {
  const table = alignedRanges(['CHANNEL_PICK', 'channels:text', 'scores:number'], [channels, scores]);
  const [names, marks] = table.columns;
  const most = readSingle('CHANNEL_PICK', 'keep:whole', keep);
  const ranked = marks.map((mark, i) => (names[i] === null ? Number.NaN : mark));
  const picked = channelPick(ranked, most === null ? channelsToKeep(names.filter((name) => name !== null).length) : most);
  return inShape(table, (i) => (Number.isNaN(ranked[i]) ? '' : words(picked[i] ? 'keep' : 'rest')));
}
