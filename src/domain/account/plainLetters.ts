// A name in small letters without marks: plainLetters('Mäkelä & Söner Oy') = 'makela  and  soner oy'; apostrophes vanish.
// What is neither letter nor digit stays, for the caller to split at.

// U+00C0 to U+017F; '.' = not a single plain letter, left to the general way
const LATIN =
  'aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y' +
  'aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkk.llllll..llnnnnnn.nnoooooo..rrrrrrsssssssstttt..uuuuuuuuuuuuwwyyyzzzzzzs';

const SPECIAL: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  '&': ' and ',
};

const anyLetters = (name: string): string =>
  name
    .replace(/['’‘`´ʼ]/g, '')
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßøæœłđðþıħŋ&]/g, (letter) => SPECIAL[letter]);

export const plainLetters = (name: string): string => {
  let plain = '';
  let copied = 0;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code < 0x80 && code !== 0x26 && code !== 0x27 && code !== 0x60) continue;
    const latin = code >= 0xc0 && code < 0x180 ? LATIN[code - 0xc0] : '.';
    if (code >= 0x80 && latin === '.') return anyLetters(name);
    plain += name.slice(copied, i) + (code === 0x26 ? ' and ' : code < 0x80 ? '' : latin);
    copied = i + 1;
  }
  return (plain + name.slice(copied)).toLowerCase();
};
