import type { HealthParams, HealthWords } from '../en/health';
import dataColumns from './dataColumns';

const rowsOf = (p: HealthParams): string => (p.rows === '1' ? '1 rivi' : `${p.rows} riviä`);
const sumsOf = (p: HealthParams): string => {
  const sums = [p.spend ? `${p.spend} ${p.currency}` : '', p.impressions ? `${p.impressions} näyttöä` : '', p.clicks ? `${p.clicks} klikkausta` : ''];
  const said = sums.filter((sum) => sum !== '').join(', ');
  return said ? ` (${said})` : '';
};
const whose = (p: HealthParams): string => (p.of ? ` (${p.of})` : '');

/** Välilehden Liidit päiväsarakkeen otsikko. */
const dateName = (column: string): string => (dataColumns.leads as Readonly<Record<string, readonly string[]>>)[column]?.[0] ?? column;

const fi: HealthWords = {
  sentences: {
    unknown_stage: (p) => `Vaihetta '${p.stage}' (${rowsOf(p)}) ei ole välilehdellä Vaiheet. Lisää se sinne tai korjaa rivi.`,
    other_currency: (p) =>
      `${rowsOf(p)}, ${p.sum} ${p.currency}, jätettiin pois: kurssia ei ole. Lisää Asetuksiin rivi 'kurssi ${p.currency}' ja sen arvo suunnitelman valuutassa, tai korjaa valuutta.`,
    partial_overlap: (p) =>
      `${rowsOf(p)}${whose(p)} ajalta ${p.start}–${p.end}${sumsOf(p)} jätettiin pois: ne kattavat jakson vain osin, eikä rivejä jaeta. Tuo raportti täsmälleen jaksolta.`,
    own_period: (p) =>
      `${rowsOf(p)}${whose(p)} näytetään ajalta ${p.start}–${p.end}${sumsOf(p)}: mikään muu ei kata jaksoa. Tuo raportti täsmälleen jaksolta.`,
    double_media: (p) =>
      `Mediakulu${whose(p)} kuukaudelta ${p.month} on kirjoitettu (${p.costs} ${p.currency}) ja tuotu (${p.campaigns} ${p.currency}). Tuotu summa lasketaan; tyhjennä tämä solu, jos raha on sama.`,
    no_accounts: () => 'Kohdeyrityksiä ei ole. Kirjoita tai tuo ne tänne.',
    no_goals: () => 'Tavoitteita ei ole, joten mitään ei arvioida. Kirjoita ne tänne.',
    two_goals: (p) => `Mittarilla ${p.kpi} on toinenkin tavoite: rivin ${p.first} tavoite lasketaan. Poista toinen.`,
    no_data: (p) => `Jaksolta ei ole mitään mittarille ${p.kpi}. Tuo raportti tai täytä välilehti.`,
    undated_rows: (p) => `${rowsOf(p)} ilman päivämäärää jätettiin pois. Täytä päivämäärä tai poista rivi.`,
    later_rows: (p) => `${rowsOf(p)} tulevilta päiviltä jätettiin pois. Korjaa päivämäärä tai Asetusten tarkastelupäivä.`,
    impossible_dates: (p) =>
      p.second === 'today'
        ? `${dateName(p.first)} ${p.firstDay} (${rowsOf(p)}) on tulevaisuudessa, joten sitä ei vielä lasketa. Korjaa päivä tai Asetusten tarkastelupäivä.`
        : `${dateName(p.second)} ${p.secondDay} on ennen kuin ${dateName(p.first)} ${p.firstDay} (${rowsOf(p)}). Korjaa jompikumpi; siihen asti vaihe lasketaan aiemmasta päivästä.`,
    turned_down: (p) =>
      `${rowsOf(p)}: myynti on hylännyt liidin, tai sen vaihe on hylätty tai hävitty, mutta rivillä on myöhemmän vaiheen päivä. Rivi lasketaan päivien mukaan: tyhjennä päivä, tai korjaa myynnin arvio tai vaihe.`,
    won_without_amount: (p) => `${rowsOf(p)}: kauppa on voitettu, mutta summa puuttuu, joten se jää pois keskikaupasta ja ROMI-luvusta. Täytä summa.`,
    stage_without_date: (p) =>
      `${rowsOf(p)}: vaihe kertoo enemmän kuin päivät, joten vaihe lasketaan viimeisestä tunnetusta päivästä, aikaisintaan tulopäivästä. Täytä päivät.`,
    deals_without_lead: (p) =>
      `${rowsOf(p)}: kaupalla ei ole liidiä, joten se tulee myyntiputkeen myyntimahdollisuutena eikä kuulu ROMI-lukuun. Jos kauppa syntyi liidistä, kirjoita kaupan tunniste liidin riville.`,
    unmatched_company: (p) =>
      `${p.names} yrityksen nimeä ei kuulu millekään kohdeyritykselle, esimerkiksi ${p.examples}. Jos jokin niistä on kohdeyritys, kirjoita sen tunniste välilehdelle Nimet.`,
    bad_setting: (p) => `'${p.value}' ei kelpaa tämän asetuksen arvoksi; oletus on käytössä. Korjaa se tai tyhjennä solu.`,
    duplicate_id: (p) =>
      `Tunniste ${p.id} oli kahdella rivillä, luultavasti kopioinnin jäljiltä. Ylempi rivi pitää sen, tämä rivi on nyt ${p.now}. Tarkista, kumpi rivi on oikea.`,
    duplicate_marker: (p) =>
      `Kaksi saraketta on merkitty sarakkeeksi '${p.header}'. Vasemmanpuoleinen lasketaan. Tyhjennä toisen otsikon muistiinpano.`,
    copied_tab: (p) =>
      `Välilehti '${p.sheet}' on tämän kopio, eikä sitä lueta. Poista se, tai tyhjennä sen otsikkorivin muistiinpanot, jos pidät sen omanasi.`,
    two_slices: (p) =>
      `Tuonnit ${p.older} ja ${p.newer} menevät päällekkäin (${p.olderSum} ja ${p.newerSum}). Uudempi lasketaan. Tuo yksi raportti koko ajalta.`,
  },
  unknown: (p) => `Löytyi asia, jolle tässä versiossa ei ole sanoja (${p.code}). Päivitä lisäosa.`,
  place: (p) => (p.row ? `${p.tab}, rivi ${p.row}: ` : `${p.tab}: `),
  cell: (p) => (p.column ? `${p.row}, ${p.column}` : p.row),
  severity: { error: '▲ virhe', warning: '◆ varoitus', info: '– tiedoksi' },
  none: 'Mitään ei löytynyt: kaikki luettiin ja laskettiin.',
};
export default fi;
