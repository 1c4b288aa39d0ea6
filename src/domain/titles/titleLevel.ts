// The level that a title means: titleLevel('Toimitusjohtaja') = 'top', ('CFO') and ('Head of Sales') = 'director', ('Myyntipäällikkö') and
// ('Team Lead') = 'manager', ('Lead Engineer') and ('Account Executive') = 'specialist', ('Ninja') = null. Of several the highest.
import { isTopDecider } from '../people/isTopDecider';
import { headOf } from './titleHeads';
import { titleTokens } from './titleTokens';
import { TITLE_LEVELS, type TitleLevel, type TitlePart } from './types';

const CHIEFS = ['cfo', 'cto', 'cio', 'coo', 'cmo', 'cso', 'cdo', 'cro', 'cco', 'cpo', 'ciso', 'chro', 'cino', 'cxo'];
const DIRECTORS = [...CHIEFS, 'director', 'directors', 'vp', 'svp', 'evp', 'avp', 'chairman', 'chairwoman', 'chairperson', 'chair'];
const MANAGERS = ['manager', 'mgr', 'supervisor', 'foreman', 'superintendent', 'lead', 'leader', 'teamleader', 'chief', 'treasurer'];
const SPECIALISTS =
  'engineer specialist analyst developer coordinator consultant accountant buyer technician operator planner designer representative executive officer advisor adviser expert architect controller intern trainee student assistant secretary administrator programmer scientist researcher clerk agent associate owner user worker mechanic electrician welder bookkeeper strategist marketer salesperson salesman lawyer counsel nurse teacher recruiter generalist writer editor'.split(
    ' ',
  );

const has = (words: readonly string[], some: readonly string[]): boolean => words.some((word) => some.indexOf(word) >= 0);
const holds = (phrase: string, words: readonly string[]): boolean => ` ${words.join(' ')} `.indexOf(` ${phrase} `) >= 0;

const isDirector = (words: readonly string[]): boolean => {
  const last = words[words.length - 1];
  if (has(words, DIRECTORS) || holds('vice president', words) || holds('head of', words) || last === 'head' || words[0] === 'president') return true;
  if (holds('general manager', words) || holds('country manager', words) || holds('board member', words) || holds('hallituksen jasen', words))
    return true;
  if (words.indexOf('chief') >= 0 && words.indexOf('officer') > words.indexOf('chief')) return true;
  return last === 'partner' && words[words.length - 2] !== 'business';
};
/** "Lead Engineer" leads nobody, "Engineering Lead" does. */
const isManager = (words: readonly string[]): boolean =>
  words.some((word, at) => MANAGERS.indexOf(word) >= 0 && !(word === 'lead' && at === 0 && words.length > 1 && words[1] !== 'of'));

const HELPERS = ['assistant', 'secretary', 'assistentti', 'sihteeri'];
/** The post of the one at the top, held by a deputy. */
const isSecond = (words: readonly string[]): boolean => has(words, ['ceo', 'md', 'president']) && !has(words, HELPERS);

const levelOfPart = (tokens: TitlePart): TitleLevel | null => {
  const words = tokens.map(({ word }) => word);
  const heads = words.map((word) => headOf(word)).map((headed) => (headed ? headed.level : null));
  if (isDirector(words) || isSecond(words) || heads.indexOf('director') >= 0) return 'director';
  if (isManager(words) || heads.indexOf('manager') >= 0) return 'manager';
  return has(words, SPECIALISTS) || words.indexOf('partner') >= 0 || heads.indexOf('specialist') >= 0 ? 'specialist' : null;
};

export const titleLevel = (title: string): TitleLevel | null => {
  const parts = titleTokens(title);
  if (isTopDecider(parts.map((tokens) => tokens.map(({ word }) => word).join(' ')).join(', '))) return 'top';
  const ranks = parts.map((tokens) => TITLE_LEVELS.indexOf(levelOfPart(tokens) as TitleLevel));
  const highest = ranks.reduce((most, rank) => Math.max(most, rank), -1);
  return highest < 0 ? null : TITLE_LEVELS[highest];
};
