// Further computed columns of People: the next step of nurture and what it rests on, and persona, responsibility and level as they are reckoned
// with. What people typed is shown as it is; a title that decides nothing says so. Rows are people's: found by id, never sorted.
import type { Nurture } from '../../domain/nurture/nurtures';
import type { PlacedPerson } from '../../domain/plan/types';
import type { PlacedBy } from '../../domain/titles/placePeople';
import { choiceWord } from '../../tabs/choices';
import { peopleText } from '../../text/people';
import type { Cell, ModelRow, Op } from '../model';
import type { OutputInput } from '../outputInput';
import { dayText } from '../wording/dayText';
import { numberText } from '../wording/numberText';
import { channelName } from './channelName';

const COLUMNS = [
  'next_nurture',
  'touch_count',
  'preferred',
  'returned',
  'exclude',
  'known',
  'missing',
  'plan_persona',
  'plan_area',
  'plan_seniority',
  'nurture_code',
  'channel_code',
  'persona_code',
  'area_code',
] as const;
type Column = (typeof COLUMNS)[number];

const channelCells = ({ channel, inTouches }: Nurture, { lang, settings }: OutputInput): { preferred: string; channel_code: string } => {
  const words = peopleText[lang].nurture;
  const { state, single } = channel;
  const said = {
    channel: channelName(channel.channel, lang),
    touches: numberText(inTouches, 0, lang),
    least: numberText(settings.preferred_least, 0, lang),
  };
  return { preferred: single ? words.onlyChannel(said) : words.channel[state](said), channel_code: single ? 'single' : state };
};

const nurtureCells = (nurture: Nurture, input: OutputInput) => {
  const { lang, settings } = input;
  const words = peopleText[lang].nurture;
  const said = (value: number): string => numberText(value, 0, lang);
  const { inTouches, count, returned, owned, completeness, missing, step } = nurture;
  const limits = { touches: said(inTouches), least: said(settings.nurture_least), most: said(settings.nurture_most) };
  return {
    next_nurture: words.steps[step],
    touch_count: words.counts[count](limits),
    ...channelCells(nurture, input),
    returned: returned && words.returned({ since: dayText(returned.since, lang), days: said(returned.days), pause: said(returned.pause) }),
    exclude: owned.join(', ') || null,
    known: completeness,
    missing: missing.map((fact) => words.facts[fact]).join(', ') || null,
    nurture_code: step,
  };
};

const placedCells = (placed: PlacedPerson, { lang }: OutputInput) => {
  const { titles } = peopleText[lang];
  const said = (word: string | null, by: PlacedBy): string => word || (by === 'blank' ? titles.blank : titles.none);
  return {
    plan_persona: said(placed.persona, placed.personaBy),
    plan_area: said(placed.area && choiceWord('area', placed.area, lang), placed.areaBy),
    plan_seniority: said(placed.level && choiceWord('seniority', placed.level, lang), placed.levelBy),
    persona_code: placed.personaBy,
    area_code: placed.areaBy,
  };
};

export const nurtureOps = (input: OutputInput): Op[] => {
  const { nurture, placed } = input.plan;
  if (nurture.length === 0) return [];
  const rows = nurture.map((person, at): ModelRow => {
    const cells: Readonly<Record<Column, Cell>> = { ...nurtureCells(person, input), ...placedCells(placed[at], input) };
    return { id: person.id, cells: COLUMNS.map((column) => cells[column]) };
  });
  return [{ op: 'upsert', tab: 'people', columns: COLUMNS, rows, rest: 'keep' }];
};
