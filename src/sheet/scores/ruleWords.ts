// A rule as its row shows it. {signal: 'download', of: 'Email', points: 10, counting: 'each'} is {signal: 'Download', of: 'Email', points: 10,
// counting: 'Each', ...}; a role or a level in the value is a word of the language. Its name in a receipt: 'Download, Email'.
import type { ScoreRule } from '../../domain/scoring/types';
import { choiceCode, choiceWord } from '../../tabs/choices';
import type { ChoiceId } from '../../tabs/types';
import type { Lang } from '../../text/lang';
import type { Cell } from '../model';

export const RULE_COLUMNS = [
  'on',
  'name',
  'signal',
  'of',
  'value',
  'points',
  'counting',
  'cap',
  'half_life',
  'group',
  'group_cap',
  'author',
  'date',
  'reason',
] as const;

const CHOICES: Readonly<Partial<Record<ScoreRule['signal'], ChoiceId>>> = { role: 'role', area: 'area' };

export const valueWord = ({ signal, value }: Pick<ScoreRule, 'signal' | 'value'>, lang: Lang): string => {
  const choice = CHOICES[signal];
  return choice ? choiceWord(choice, value, lang) : value;
};
/** The code of a typed role or area; anything else as it is. */
export const valueCode = (signal: ScoreRule['signal'], word: string): string => {
  const choice = CHOICES[signal];
  return (choice && choiceCode(choice, word)) || word;
};

export const ruleName = (rule: Pick<ScoreRule, 'name' | 'signal' | 'of' | 'value'>, lang: Lang): string =>
  rule.name || [choiceWord('signal', rule.signal, lang), rule.of, valueWord(rule, lang)].filter((word) => word !== '').join(', ');

const orNull = (text: string): string | null => (text === '' ? null : text);
const dateCell = (date: string): Cell => (/^\d{4}-\d{2}-\d{2}$/.test(date) ? { date } : orNull(date));

/** In the order of RULE_COLUMNS. */
export const ruleCells = (rule: Omit<ScoreRule, 'row'>, lang: Lang): readonly Cell[] => [
  choiceWord('yes_no', rule.on ? 'yes' : 'no', lang),
  orNull(rule.name),
  choiceWord('signal', rule.signal, lang),
  orNull(rule.of),
  orNull(valueWord(rule, lang)),
  rule.points,
  choiceWord('counting', rule.counting, lang),
  rule.cap,
  rule.halfLife,
  orNull(rule.group),
  rule.groupCap,
  orNull(rule.author),
  dateCell(rule.date),
  orNull(rule.reason),
];
