import type { ScoreColumnsWords, SCORE as Words } from '../en/scoreColumns';

const ID = ['Tunniste', 'Nimeää rivin, lajittelipa tai nimesipä mitä tahansa.', '0112038-9'];
const RANK = ['Järjestys', 'Järjestää tämän välilehden rivit.', '12'];
const NOTE = ['Muistiinpano', 'Oma muistiinpanosi; se kulkee rivinsä mukana.', 'Kysy uudelleen toukokuussa'];

export const SCORE: typeof Words = {
  score: ['Pisteet', 'Pisteytyssääntöjen pisteet: sopivuus ja kiinnostus yhteensä. Perustelut ovat solun muistiinpanossa.', '42', 'pistettä'],
  score_band: ['Lämpö', 'Kuuma, lämmin tai kylmä Asetusten rajoilla.', '► kuuma'],
  score_rank: ['Lämpöjärjestys', '1 on välilehden lämpimin; tasapisteissä se, jolla on enemmän kiinnostusta, sitten uusin tapahtuma.', '1'],
  score_fit: ['Sopivuuspisteet', 'Kuka hän on: pelkän sopivuuden pisteet.', '25', 'pistettä'],
  score_engagement: ['Kiinnostuspisteet', 'Mitä hän tekee: pelkän kiinnostuksen pisteet; ne haalistuvat ajan myötä.', '17', 'pistettä'],
  score_change: ['Pisteiden muutos', 'Verrattuna pisteisiin joitakin päiviä sitten (Asetukset), samoilla säännöillä.', '▲ +12'],
  band_code: ['Lämpökoodi', 'Kuuma, lämmin tai kylmä koodina väreille.', 'hot'],
};

const fi: ScoreColumnsWords = {
  score_rules: {
    on: ['Käytössä', 'Ei ottaa säännön pois käytöstä hukkaamatta sitä; tyhjä tarkoittaa kyllä.', 'Kyllä'],
    name: ['Sääntö', 'Säännön oma nimi; tyhjä nimetään signaalin mukaan.', 'Hintasivu'],
    signal: ['Signaali', 'Mitä sääntö katsoo.', 'Lataus'],
    of: [
      'Mikä niistä',
      'Kontaktin kanava, käynnin tai liidin lähde tai sen sarakkeen otsikko, jota signaali katsoo; tyhjä hyväksyy kaikki.',
      'Sähköposti',
    ],
    value: [
      'Arvo',
      'Sanoja tai pienin luku. Sopii ihanneprofiiliin: 0–100. Tittelissä on: CFO, *johtaja (tähti tarkoittaa lisää kirjaimia). Tittelin taso: ylin johto, johtaja tai päällikkö. Käynti: osa laskeutumissivun osoitteesta. Sarake: sanoja, >= 50, 50..249, * mitä tahansa, - tyhjä. Hiljaa: päivät.',
      '/hinnat',
      'signaalin mukaan',
    ],
    points: ['Säännön pisteet', 'Signaalista saatavat pisteet; miinuspisteet vähentävät.', '10', 'pistettä'],
    counting: ['Lasketaan', 'Kerran: vain uusin tapahtuma. Joka kerta: jokainen tapahtuma.', 'Joka kerta'],
    cap: ['Enintään', 'Sääntö antaa (tai vie) enintään näin monta pistettä; tyhjä on ilman rajaa.', '20', 'pistettä'],
    half_life: ['Puoliintumisaika', 'Näin monen päivän jälkeen tapahtuma on puolen arvoinen; tyhjä ei haalistu.', '30', 'päivää'],
    group: ['Ryhmä', 'Saman ryhmän säännöillä on yhteinen raja.', 'Verkko'],
    group_cap: ['Ryhmä enintään', 'Ryhmän raja; ensimmäinen rivi, jolla se on, lasketaan.', '40', 'pistettä'],
    author: ['Laatija', 'Kuka säännöstä sopi.', 'Maija ja Olli'],
    date: ['Päivä', 'Milloin siitä sovittiin.', '2.3.2026'],
    reason: [
      'Perustelu',
      'Miksi nämä pisteet: markkinointi ja myynti sopivat mallista yhdessä (S4).',
      'Hintaa kysyttiin kuudessa kahdeksasta voitetusta kaupasta',
    ],
  },
  scoring: {
    id: ID,
    rank: RANK,
    item: ['Mikä', 'Pisteiden lämpöluokka tai kysymys niistä.', '► kuuma'],
    leads: ['Liidejä nyt', 'Liidit, jotka ovat luokassa tänään.', '12', 'liidiä'],
    won: ['Voitettu', 'Luokan päättyneet liidit, jotka voitettiin; pisteet ovat edellisen päivän.', '5', 'liidiä'],
    lost: ['Hävitty', 'Luokan päättyneet liidit, jotka hävittiin.', '3', 'liidiä'],
    rate: ['Osuus', 'Voitetut päättyneistä; ennustavissa pisteissä oikeat vastaukset.', '62,5 %'],
    interval: ['Väli', 'Missä todellinen osuus on Asetusten luottamustasolla.', '30,6 – 86,3 %'],
    answer: ['Vastaus', 'Mitä voi sanoa ja mitä ei vielä voi.', '◔ liian aikaista sanoa'],
    note: NOTE,
    state_code: ['Tilakoodi', 'Vastaus koodina väreille.', 'too_early'],
  },
  score_versions: {
    id: ID,
    version: ['Versio', 'Sääntöjoukon numero.', '4'],
    since: ['Alkaen', 'Ensimmäisen sillä tehdyn laskennan päivä.', '31.3.2026'],
    rules: ['Sääntöjä', 'Montako sääntöä siinä on.', '24', 'sääntöä'],
    authors: ['Laatijat', 'Ketkä ovat sen sääntöjen laatijoina.', 'Maija, Olli'],
    text: ['Joukko', 'Säännöt talletettuina; sivupalkki palauttaa ne.', '[["","download"]]'],
    more: ['Joukko, toinen osa', 'Pitkän joukon loppu.', '[["","click"]]'],
  },
};
export default fi;
