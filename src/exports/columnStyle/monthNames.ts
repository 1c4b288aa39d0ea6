// Month names as exports write them; each word stands for its position. Abbreviations are found by their first letters.
const NAMES: readonly (readonly string[])[] = [
  ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'],
  ['tammikuu', 'helmikuu', 'maaliskuu', 'huhtikuu', 'toukokuu', 'kesäkuu', 'heinäkuu', 'elokuu', 'syyskuu', 'lokakuu', 'marraskuu', 'joulukuu'],
  ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'],
  ['januar', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'dezember'],
  ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
];

/** 1..12, or null where the word is no month, or short for months that differ */
export const monthOfName = (word: string): number | null => {
  const short = word
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/kuuta$/, 'kuu');
  if (short.length < 3) return null;
  const found = new Set<number>();
  for (const names of NAMES) {
    names.forEach((name, index) => {
      if (name.startsWith(short)) found.add(index + 1);
    });
    if (found.size) break;
  }
  return found.size === 1 ? [...found][0] : null;
};
