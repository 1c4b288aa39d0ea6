// Month names as exports write them, by language; each word stands for its position. Abbreviations are found by their first letters, and a
// language is asked only where the ones before it know no such month: `mar` is March, though `marraskuu` begins so too.
const LANGUAGES: readonly string[] = [
  'january february march april may june july august september october november december',
  'tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu',
  'januari februari mars april maj juni juli augusti september oktober november december',
  'januar februar märz april mai juni juli august september oktober november dezember',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  // Norwegian and Danish
  'januar februar mars april mai juni juli august september oktober november desember',
  'januar februar marts april maj juni juli august september oktober november december',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  // Polish, as days and as months are named
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
];
/** abbreviations that are no beginnings: Dutch March, German March without its dots, French February without accent */
const SHORT: Readonly<Record<string, number>> = { mrt: 3, mrz: 3, mrs: 3, maerz: 3, fev: 2, fevr: 2, aout: 8 };

let names: readonly (readonly string[])[] | null = null;

/** 1..12, or null where the word is no month, or short for months that differ */
export const monthOfName = (word: string): number | null => {
  const short = word
    .normalize('NFC')
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/kuuta$/, 'kuu');
  if (short.length < 3) return null;
  if (Object.hasOwn(SHORT, short)) return SHORT[short];
  names = names ?? LANGUAGES.map((language) => language.split(' '));
  for (const months of names) {
    const found = months.flatMap((name, index) => (name.startsWith(short) ? [index + 1] : []));
    if (found.length > 0) return found.length === 1 ? found[0] : null;
  }
  return null;
};
