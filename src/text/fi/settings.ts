import type { SettingsWords } from '../en/settings';

const fi: SettingsWords = {
  settings: {
    plan_name: ['Suunnitelman nimi', 'teksti', 'Näkyy Suunnitelman otsikossa, esimerkiksi asiakkaasi nimi.'],
    language: ['Kieli', 'en tai fi', 'Välilehtien ja sanojen kieli; tyhjä seuraa laskentataulukkoa.'],
    currency: [
      'Suunnitelman valuutta',
      'ISO-koodi',
      'Kaikki suunnitelman raha on siinä; muut valuutat jätetään pois ja näkyvät välilehdellä Huomiot.',
    ],
    period: ['Jakso', '2026, 2026-Q1, 2026-03 tai alku..loppu', 'Suunnitelman jakso; tyhjä tarkoittaa kvartaalia, johon uusin tuonti päättyy.'],
    as_of: ['Tarkastelupäivä', 'päivämäärä', 'Päivä, jota pidetään tänään; tyhjä tarkoittaa tätä päivää.'],
    fiscal_month: ['Tilikauden ensimmäinen kuukausi', 'kuukausi, 1–12', 'Mistä vuodet ja kvartaalit alkavat.'],
    confidence: ['Luottamustaso', '%', 'Luottamusvälien leveys ja tilan sallima virheriski.'],
    reach_impressions: ['Tavoitetun yrityksen näytöt', 'näyttöä', 'Kuinka monesta jakson näytöstä alkaen yritys on tavoitettu.'],
    meaningful_pages: ['Merkityksellisen käynnin sivut', 'sivua', 'Käynti on merkityksellinen näin monesta sivusta alkaen.'],
    meaningful_seconds: ['Merkityksellisen käynnin kesto', 'sekuntia', 'Käynti on merkityksellinen tästä kestosta alkaen.'],
    repeat_visits_count: ['Toistuvat käynnit: montako', 'merkityksellistä käyntiä', 'Näin monta käyntiä ikkunassa laukaisee herätteen.'],
    repeat_visits_days: ['Toistuvat käynnit: ikkuna', 'päivää', 'Ikkunan pituus.'],
    repeat_visits_due: ['Toistuvat käynnit: määräaika', 'päivää', 'Kuinka pian myynnin pitää toimia.'],
    deal_moved_due: ['Kauppa liikkui: määräaika', 'päivää', 'Kuinka pian viestien pitää lähteä.'],
    rate_trials: [
      'Läpiklikkauksen otos',
      'reach tai impressions',
      'reach laskee ihmisiä, jotka ovat riippumattomia; saman ihmisen näytöt (impressions) eivät ole.',
    ],
  },
  goals: {
    account_reach: [
      'Kohdeyritysten tavoittavuus',
      '% kohdeyrityksistä',
      'Oletuksemme: puolet yrityksistä. Noin puolet kohderyhmästä tavoitettuna on hyvä tulos (S0).',
    ],
    frequency: ['Näyttötiheys', 'näyttöä ihmistä kohti', 'Ei omaa tavoitetta; liian suuri näyttötiheys on heräte.'],
    ctr: ['Läpiklikkausprosentti', '% näytöistä', 'Lähteet eivät anna lukua: ota oma edellinen kvartaalisi.'],
    meaningful_visits: ['Merkitykselliset käynnit', 'käyntiä jaksolla', 'Lähteet eivät anna lukua: ota oma edellinen kvartaalisi.'],
    sql_cost: [
      'Hinta per myyntikelpoinen liidi',
      'suunnitelman valuuttaa per SQL, enintään',
      'Tehokkuuden päämittari (S0); kirjoita, mitä liidi saa maksaa.',
    ],
  },
  stages: [
    ['Liidi', 'lead'],
    ['Kartoitettu', 'sql'],
    ['Yhteys saatu', 'sql'],
    ['Esittely sovittu', 'opportunity'],
    ['Tarjous tehty', 'offer'],
    ['Neuvottelu', 'offer'],
    ['Voitettu', 'won'],
    ['Hävitty', 'lost'],
  ],
};
export default fi;
