import type { LifecycleColumnsWords } from '../en/lifecycleColumns';

const ID = ['Tunniste', 'Nimeää rivin, vaikka sitä lajiteltaisiin tai nimettäisiin uudelleen.', 'cohort:2026-Q1'];
const RANK = ['Järjestys', 'Järjestää tämän välilehden rivit.', '12'];
const NOTE = ['Muistiinpano', 'Oma muistiinpanosi; se pysyy rivinsä mukana.', 'Kysy uudelleen toukokuussa'];

const fi: LifecycleColumnsWords = {
  lifecycle: {
    id: ID,
    rank: RANK,
    what: ['Mikä', 'Vaihe, kvartaali, vastaus, liidi tai kauppa, kuten ryhmä kertoo.', 'Liidit 2026-Q1'],
    count: ['Montako', 'Liidejä, vastauksia tai tapauksia.', '42', 'liidiä'],
    mqls: ['MQL:t', 'Kvartaalin liidit, joista on tähän mennessä tullut MQL.', '12', 'liidiä'],
    sqls: ['SQL:t', 'Kvartaalin liidit, joista on tähän mennessä tullut SQL.', '4', 'liidiä'],
    won: ['Kauppoja nyt', 'Kvartaalin liidit, joista on tähän mennessä tullut kauppa.', '1', 'kauppaa'],
    won_half: ['Kauppoja puolessa vuodessa', 'Kaupat 183 päivän kuluessa liidistä; tyhjä, kunnes jokainen liidi on niin vanha.', '0', 'kauppaa'],
    won_year: ['Kauppoja vuodessa', 'Kaupat 365 päivän kuluessa liidistä; tyhjä, kunnes jokainen liidi on niin vanha.', '1', 'kauppaa'],
    won_two: ['Kauppoja kahdessa vuodessa', 'Kaupat 730 päivän kuluessa liidistä; tyhjä, kunnes jokainen liidi on niin vanha.', '2', 'kauppaa'],
    share: ['Osuus', 'Osuus vastauksista, tai konversio.', '75,0 %'],
    interval: ['Luottamusväli', 'Missä todellinen osuus on Asetusten luottamustasolla.', '46,8 – 91,1 %'],
    value: ['Arvo', 'Rivin raha: voitetut kaupat, MQL:n arvo, hoivattavien arvo.', '30000'],
    owner: ['Vastuuhenkilö', 'Kenellä liidi on, muuten kenellä yritys on.', 'Maija'],
    since: ['Mistä alkaen', 'Päivä, jona liidi luovutettiin tai palasi.', '5.2.2026'],
    days: ['Päiviä', 'Odotuksen työpäivät; kvartaalilla päivät sen viimeisestä liidistä.', '6', 'päivää'],
    state: ['Tila', 'Myöhässä, vielä kypsymässä, palannut.', '◔ vielä kypsymässä'],
    remark: ['Huomautus', 'Mitä pitää tietää ja mitä tehdä seuraavaksi.', 'Kypsä 29.6.2026 alkaen.'],
    note: NOTE,
    state_code: ['Tilakoodi', 'Tila koodina, värit lukevat sen.', 'late'],
  },
  economics: {
    id: ID,
    rank: RANK,
    what: ['Mikä', 'Kustannus, kvartaali, sääntö, kanava tai kauppa, kuten ryhmä kertoo.', 'Kaskitek: linjan uusinta'],
    account: ['Kohdeyritys', 'Kaupan kohdeyritys.', 'Kaskitek Oy'],
    amount: ['Summa', 'Rivin raha: kustannus tai kaupan tai kauppojen arvo.', '48000'],
    count: ['Montako', 'Liidit, SQL:t tai kaupat, joihin rivi perustuu.', '4', 'liidiä, SQL:ää tai kauppaa'],
    value: ['Arvo', 'Liidin hinta, tuotto tai palvelun oma luku, kuten rivi kertoo.', '3625', 'kuten rivi kertoo'],
    interval: ['Luottamusväli', 'Missä todellinen arvo on Asetusten luottamustasolla.', '1 416 – 13 305'],
    first: [
      'Ensimmäinen kontakti',
      'Kaikki ensimmäiselle tunnetulle kontaktille. Samat eurot kuin muissa säännöissä: älä laske sääntöjä yhteen.',
      'LinkedIn',
      'kanava tai rahaa',
    ],
    last: ['Viimeinen kontakti', 'Kaikki viimeiselle kontaktille ennen kauppaa. Älä laske sääntöjä yhteen.', 'Sähköposti', 'kanava tai rahaa'],
    linear: [
      'Kaikki kontaktit tasan',
      'Jaettu tasan kaikille kontakteille ennen kauppaa. Älä laske sääntöjä yhteen.',
      'Sähköposti 50 %, LinkedIn 50 %',
      'kanava tai rahaa',
    ],
    awareness: ['Tietoinen', 'Näytöt yltävät Asetusten rajaan. Älä laske sääntöjä yhteen.', 'kyllä', 'kyllä, ei, ? tai rahaa'],
    engagement: ['Sitoutunut', 'Reaktiot yltävät Asetusten rajaan. Älä laske sääntöjä yhteen.', 'ei', 'kyllä, ei, ? tai rahaa'],
    intent: ['Ostoaie', 'Klikkaukset tai orgaaniset reaktiot yltävät Asetusten rajaan. Älä laske sääntöjä yhteen.', '?', 'kyllä, ei, ? tai rahaa'],
    people: ['Kuka vaikutti', 'Yrityksen ihmiset, jotka olivat yhteydessä ennen kauppaa, ja heidän kontaktinsa.', 'Anna Ahti (4), Bo Berg (1)'],
    state: ['Tila', 'Kypsä vai ei, oma vai median raportoima.', '◔ ei vielä kypsä'],
    remark: ['Huomautus', 'Mitä luvusta pitää tietää ennen käyttöä.', 'Kypsä 29.6.2026 alkaen.'],
    note: NOTE,
    state_code: ['Tilakoodi', 'Tila koodina, värit lukevat sen.', 'ripening'],
  },
};
export default fi;
