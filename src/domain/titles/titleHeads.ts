import type { TitleLevel } from './types';

// The words in which Finnish titles end, with the level they mean: headOf('tuotantopaallikko') = { head: 'paallikko', modifier: 'tuotanto',
// level: 'manager' }, headOf('tyonjohtaja') = { head: 'tyonjohtaja', modifier: '', level: 'manager' }: a foreman is no director. In plain letters.
const HEADS: Readonly<Record<TitleLevel, readonly string[]>> = {
  top: [],
  director: ['johtaja', 'partneri', 'osakas', 'johtajisto'],
  manager: [
    'paallikko',
    'esimies',
    'esihenkilo',
    'vetaja',
    'pomo',
    'tyonjohtaja',
    'ryhmanjohtaja',
    'tiiminjohtaja',
    'vuoronjohtaja',
    'projektinjohtaja',
    'isannoitsija',
  ],
  specialist: [
    'vastaava',
    'asiantuntija',
    'insinoori',
    'suunnittelija',
    'koordinaattori',
    'analyytikko',
    'kirjanpitaja',
    'ostaja',
    'myyja',
    'asentaja',
    'kayttaja',
    'operaattori',
    'sihteeri',
    'assistentti',
    'konsultti',
    'edustaja',
    'neuvottelija',
    'teknikko',
    'mestari',
    'tutkija',
    'arkkitehti',
    'harjoittelija',
    'neuvoja',
    'neuvonantaja',
    'tyontekija',
    'huoltaja',
    'mekaanikko',
    'tarkastaja',
    'hoitaja',
    'kontrolleri',
    'controller',
    'juristi',
    'lakimies',
    'laskija',
    'kasittelija',
    'ohjelmoija',
    'valvoja',
    'opiskelija',
    'avustaja',
    'markkinoija',
    'spesialisti',
    'kehittaja',
    'merkonomi',
    'hitsaaja',
    'sahkomies',
  ],
};

interface Head {
  readonly head: string;
  readonly level: TitleLevel;
}
/** Longest first, so that a foreman is found before the director inside the word. */
const ALL: readonly Head[] = (Object.keys(HEADS) as TitleLevel[])
  .reduce((all, level) => all.concat(HEADS[level].map((head) => ({ head, level }))), [] as Head[])
  .sort((a, b) => b.head.length - a.head.length);

export interface HeadedWord extends Head {
  readonly modifier: string;
}

export const headOf = (word: string): HeadedWord | null => {
  for (const { head, level } of ALL)
    if (word.slice(-head.length) === head) return { head, level, modifier: word.slice(0, word.length - head.length) };
  return null;
};

/** 'toimitusjohtajan' and 'paallikon' are somebody else's: the assistant of theirs is meant. */
export const isSomebodyElses = (word: string): boolean => /(johtajan|paallikon|esimiehen|esihenkilon|johdon)$/.test(word);
