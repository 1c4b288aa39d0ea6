// What a consent column may say, to the codes of the list `yes_no`. A blank or undecided word is unknown, not no.
const YES =
  'yes|y|true|1|x|ok|opt-in|opt in|opted in|opted-in|subscribed|granted|given|consented|marketing contact|allowed|kyllä|k|on|annettu|sallittu|tilaaja|suostumus annettu|lupa annettu';
const NO =
  'no|n|false|0|opt-out|opt out|opted out|opted-out|unsubscribed|denied|refused|withdrawn|non-marketing contact|not allowed|ei|e|ei ole|kielletty|evätty|peruttu|perunut|ei lupaa|ei suostumusta';
const UNKNOWN = 'unknown|pending|not asked|?|ei tiedossa|kysymättä|odottaa';

const entries = (words: string, code: string): [string, string][] => words.split('|').map((word) => [word, code]);

export const CONSENT_WORDS: Readonly<Record<string, string>> = Object.fromEntries([
  ...entries(YES, 'yes'),
  ...entries(NO, 'no'),
  ...entries(UNKNOWN, ''),
]);
