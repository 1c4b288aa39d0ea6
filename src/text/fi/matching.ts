import type { MatchingWords } from '../en/matching';

const fi: MatchingWords = {
  none: 'ei mikään kohdeyrityksistä',
  reasons: {
    other_id: 'sama nimi, toinen Y-tunnus',
    shared_domain: 'tällä yrityksellä on sama verkkotunnus, mutta niin on muillakin',
    other_domain: 'nimi sopii, verkkotunnus on toinen',
    from_domain: 'tiedossa on vain verkkotunnus, joka muistuttaa tätä nimeä',
    same_name: 'toisella yrityksellä on sama nimi',
    as_near: 'toinen yritys sopii lähes yhtä hyvin',
    other_words: 'jokin sana puuttuu, on ylimääräinen tai toinen',
    alike: 'kirjoitusasu on lähes sama',
  },
};
export default fi;
