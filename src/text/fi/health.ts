import type { HealthParams, HealthWords } from '../en/health';
import dataColumns from './dataColumns';

const rowsOf = (p: HealthParams): string => (p.rows === '1' ? '1 rivi' : `${p.rows} riviä`);
const sumsOf = (p: HealthParams): string => {
  const sums = [
    p.spend ? `${p.spend} ${p.currency}` : '',
    p.impressions ? `${p.impressions} näyttöä` : '',
    p.clicks ? `${p.clicks} klikkausta` : '',
    p.sessions ? `${p.sessions} istuntoa` : '',
  ];
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
    no_role: (p) =>
      `Rooli puuttuu ${p.people} ihmiseltä, eikä ihminen ilman roolia kuulu päättäjäkarttaan. Valitse Rooli: päättäjä, oven avaaja, vaikuttaja tai loppukäyttäjä.`,
    title_fits_none: (p) =>
      `Nimike '${p.title}'${p.people === '1' ? '' : ` ja muut, yhteensä ${p.people} ihmisellä,`} ei kerro vastuualuetta. Valitse Vastuualue tai lisää nimikkeen sana välilehdelle Persoonat.`,
    unknown_persona: (p) => `Persoonaa '${p.persona}' (ihmisiä ${p.people}) ei ole välilehdellä Persoonat. Lisää se sinne tai korjaa solu.`,
    impossible_dates: (p) =>
      p.second === 'today'
        ? `${dateName(p.first)} ${p.firstDay} (${rowsOf(p)}) on tulevaisuudessa, joten sitä ei vielä lasketa. Korjaa päivä tai Asetusten tarkastelupäivä.`
        : `${dateName(p.second)} ${p.secondDay} on ennen kuin ${dateName(p.first)} ${p.firstDay} (${rowsOf(p)}). Korjaa jompikumpi; siihen asti vaihe lasketaan aiemmasta päivästä.`,
    late_leads: (p) =>
      `${rowsOf(p)}: liidi on luovutettu yli ${p.within} työpäivää sitten, eikä myynti ole toiminut, pisimmillään ${p.days}. Soita heille tai kirjoita, mitä myynti teki; Elinkaari luettelee ne vastuuhenkilöittäin.`,
    defined_stages: (p) =>
      `${rowsOf(p)} ilman vaihetta ja vaiheen päiviä lasketaan MQL:ksi tai SQL:ksi Asetusten määritelmien mukaan. Täytä päivät tai muuta määritelmiä.`,
    meets_definition: (p) =>
      `${rowsOf(p)} ilman vaihetta ja vaiheen päiviä olisi MQL tai SQL Asetusten määritelmien mukaan. Täytä päivät, tai ota 'Määritelmät päättävät' käyttöön, kun markkinointi ja myynti ovat sopineet niistä.`,
    rejected_without_reason: (p) => `${rowsOf(p)}: myynti on hylännyt liidin ilman perustelua. Kirjoita syy, jotta markkinointi oppii siitä.`,
    turned_down: (p) =>
      `${rowsOf(p)}: myynti on hylännyt liidin, tai sen vaihe on hylätty tai hävitty, mutta rivillä on myöhemmän vaiheen päivä. Rivi lasketaan päivien mukaan: tyhjennä päivä, tai korjaa myynnin arvio tai vaihe.`,
    won_without_amount: (p) => `${rowsOf(p)}: kauppa on voitettu, mutta summa puuttuu, joten se jää pois keskikaupasta ja ROMI-luvusta. Täytä summa.`,
    stage_without_date: (p) =>
      `${rowsOf(p)}: vaihe kertoo enemmän kuin päivät, joten vaihe lasketaan viimeisestä tunnetusta päivästä, aikaisintaan tulopäivästä. Täytä päivät.`,
    deals_without_lead: (p) =>
      `${rowsOf(p)}: kaupalla ei ole liidiä, joten se tulee myyntiputkeen myyntimahdollisuutena eikä kuulu ROMI-lukuun. Jos kauppa syntyi liidistä, kirjoita kaupan tunniste liidin riville.`,
    unknown_audience: (p) => `Kohderyhmää '${p.audience}' (${rowsOf(p)}) ei ole välilehdellä Kohderyhmät. Lisää se sinne tai korjaa rivi.`,
    audience_no_unit: (p) =>
      `Kampanjat nimeävät kohderyhmän '${p.audience}', mutta sillä ei ole yksikköä, joten tavoittavuutta ei lasketa. Valitse, mitä sen koko laskee: palvelun jäseniä, jos tavoittavuus on palvelun raportoima.`,
    audience_no_size: (p) =>
      `Kampanjat nimeävät kohderyhmän '${p.audience}', mutta sillä ei ole kokoa, joten tavoittavuutta ei lasketa. Kirjoita, kuinka monta heitä on ja mistä tiedät sen.`,
    audience_estimates_differ: (p) =>
      `Kohderyhmän '${p.audience}' kampanjoilla on peiton mukaan ${p.smallest}–${p.largest} jäsenen yleisöt: yhteistä kokoa ei ole, joten tavoittavuutta ei lasketa. Kirjoita koko tai anna kampanjoille omat kohderyhmät.`,
    over_audience: (p) =>
      `Kohderyhmästä '${p.audience}' on tavoitettu ${p.reach}, mutta sen koko on ${p.size}; luvuksi näytetään 100 %. Korjaa koko tai kohderyhmä välilehden Kampanjat riveillä.`,
    no_icp: () =>
      'Ideaaliasiakasprofiilia ei ole, joten yritykset ovat järjestyksessä vain potentiaalin mukaan. Kirjoita tänne, mitä yrityksellä pitää olla, tai aloita siitä, kuka ei ole ihanteellinen.',
    icp_narrow: () =>
      'Profiilissa on vain toimiala tai koko, mikä ei riitä yritysten valintaan. Lisää merkkejä: tarve, kipu, ajuri, ostokäyttäytyminen, nykytila.',
    icp_waiting: (p) => `${rowsOf(p)} ilman arvoa ei vielä vaikuta mihinkään (${p.names}). Täytä arvo tai poista rivi.`,
    selection_large: (p) =>
      `${p.accounts} yritystä on paljon käsin poimittavaksi (yli ${p.most}). Merkitse Asetuksiin, että analyysi valitsee, ja anna sopivuuden ja potentiaalin järjestää.`,
    selection_small: (p) =>
      `${p.accounts} yritystä on vähän analysoitavaksi (analyysi kannattaa noin ${p.most} yrityksestä alkaen). Pienillä markkinoilla poimi käsin: ota analyysi pois Asetuksista ja kirjoita luokat itse.`,
    unranked_accounts: (p) =>
      `${p.accounts} yrityksellä ei ole sijaa: sopivuus puuttuu ${p.fits} yritykseltä ja potentiaali ${p.potentials} yritykseltä. Täytä Potentiaali ja sarakkeet, joita profiili kysyy.`,
    channel_survey: (p) =>
      `${p.channel}: ${p.named} maininnan ja ${p.asked || 'tyhjän'} kysytyn luvut eivät sovi yhteen, joten kysely jätettiin pois. Kirjoita molemmat luvut; mainintoja on enintään yhtä monta kuin kysyttyjä.`,
    channel_rating: (p) =>
      `${p.channel}: ${p.rating} ei ole arvio nollasta (ei palvele) kolmeen (palvelee erittäin hyvin); lähempi pää lasketaan. Korjaa se.`,
    two_audiences: (p) =>
      `Kohderyhmä '${p.audience}' on tässä toisen kerran: rivin ${p.first} kohderyhmä lasketaan. Nimeä toinen uudelleen tai poista se.`,
    score_value: (p) =>
      `'${p.value}' ei ole arvo, jota tämä signaali voi käyttää, joten sääntö ei anna pisteitä. Sarakkeen muistiinpano kertoo, mitä kukin signaali tarvitsee.`,
    score_of: () => 'Sääntö katsoo saraketta, mutta ei nimeä sitä, joten se ei anna pisteitä. Kirjoita sarakkeen otsikko.',
    score_personal: (p) =>
      `Sääntö katsoo saraketta '${p.of}', joka on henkilökohtainen, joten se ei anna pisteitä. Jos käsittelyllä on peruste, aseta 'Liidipisteet: ikä ja sukupuoli' arvoon kyllä.`,
    score_half_life: () =>
      'Puoliintumisajan on oltava yli 0 päivää; sääntö ei anna pisteitä. Kirjoita päivät tai tyhjennä solu: silloin pisteet eivät haalistu.',
    score_cap: () => 'Raja ei voi olla alle 0; sääntö ei anna pisteitä. Kirjoita se ilman miinusta: se pitää myös miinuspisteet.',
    score_group_cap: (p) => `Ryhmällä '${p.group}' on tässä eri raja kuin rivillä ${p.first}. Sen rivin raja lasketaan (${p.cap}). Tee niistä samat.`,
    score_points: () => 'Säännöllä ei ole pisteitä, joten sitä ei lasketa. Kirjoita pisteet tai poista rivi.',
    score_header: (p) => `Välilehdellä ei ole saraketta '${p.header}', joten sääntö ei löydä mitään. Kirjoita otsikko niin kuin se siellä on.`,
    score_rows: (p) => `${rowsOf(p)} yli sen, mitä sääntöjoukkoon mahtuu, jätettiin pois. Poista käytöstä otettuja sääntöjä tai lyhennä perusteluja.`,
    unmatched_company: (p) =>
      `${p.names} yrityksen nimeä ei kuulu millekään kohdeyritykselle, esimerkiksi ${p.examples}. Jos jokin niistä on kohdeyritys, kirjoita sen tunniste välilehdelle Nimet.`,
    names_to_check: (p) =>
      `${p.names === '1' ? 'Yksi yrityksen nimi muistuttaa' : `${p.names} yrityksen nimeä muistuttaa`} kohdeyritystä, mutta ei varmasti: ${p.examples}. Avaa sivupalkista Tarkista nimet ja valitse; valinta muistetaan.`,
    unknown_decision: (p) =>
      `Nimelle ${p.name} on merkitty yritys '${p.shown}', mutta sellaista nimeä tai tunnistetta ei ole välilehdellä Kohdeyritykset. Kirjoita se kuten siellä tai tyhjennä solu.`,
    bad_setting: (p) => `'${p.value}' ei kelpaa tämän asetuksen arvoksi; oletus on käytössä. Korjaa se tai tyhjennä solu.`,
    duplicate_id: (p) =>
      `Tunniste ${p.id} oli kahdella rivillä, luultavasti kopioinnin jäljiltä. Ylempi rivi pitää sen, tämä rivi on nyt ${p.now}. Tarkista, kumpi rivi on oikea.`,
    duplicate_marker: (p) =>
      `Kaksi saraketta on merkitty sarakkeeksi '${p.header}'. Vasemmanpuoleinen lasketaan. Tyhjennä toisen otsikon muistiinpano.`,
    copied_tab: (p) =>
      `Välilehti '${p.sheet}' on tämän kopio, eikä sitä lueta. Poista se, tai tyhjennä sen otsikkorivin muistiinpanot, jos pidät sen omanasi.`,
    error_cell: (p) => `Solussa on ${p.value}, kaavan virhe, ja se luetaan tyhjäksi. Korjaa kaava tai kirjoita arvo.`,
    bad_date: (p) =>
      p.value
        ? `'${p.value}' ei ole olemassa oleva päivä, joten sitä ei tiedetä. Kirjoita se muodossa 2026-03-31 tai niin kuin taulukkosi päivät kirjoittaa.`
        : 'Rivillä ei ole kuukautta, joten sen raha jätettiin pois. Kirjoita kuukausi.',
    bad_number: (p) => `'${p.value}' ei ole luku, ja se luetaan tyhjäksi. Kirjoita pelkkiä numeroita.`,
    bad_budget: (p) =>
      `'${p.value}' ei ole summa eikä kyllä tai ei, joten budjettia ei tiedetä. Kirjoita summa, kyllä, ei, tai ? kun sitä ei tiedetä.`,
    more_cells: (p) => `Samanlaisia soluja on tässä sarakkeessa vielä ${p.cells}.`,
    unknown_word: (p) =>
      `'${p.word}' ei ole tämän sarakkeen sanoja (tällaisia sanoja on: ${rowsOf(p)}), ja se luetaan tyhjäksi. Valitse sana luettelosta.`,
    unnamed_account: () =>
      'Rivillä ei ole nimeä, verkkotunnusta eikä Y-tunnusta, joten se jätettiin pois; siitä ei muutettu mitään. Kirjoita yrityksen nimi.',
    nameless_account: (p) => `Yrityksellä ei ole nimeä, joten se näkyy nimellä ${p.shown}. Kirjoita sen nimi.`,
    bad_field: (p) =>
      `Kohdeyrityksissä ei ole saraketta '${p.value}', jonka ihmiset tai tuonnit täyttävät, joten sääntö ei vaikuta mihinkään. Valitse kenttä luettelosta, kirjoita oman sarakkeesi otsikko, tai tyhjennä kenttä ja merkitse sääntö käsin.`,
    bad_sign: (p) =>
      `'${p.value}' ei ole Ideaaliasiakkaan sääntö ilman kenttää, joten se ei vaikuta mihinkään. Kirjoita sääntö niin kuin se on siellä nimetty, tai lisää se sinne.`,
    two_slices: (p) =>
      `Tuonnit ${p.older} ja ${p.newer} menevät päällekkäin (${p.olderSum} ja ${p.newerSum}). Näistä lasketaan ${p.newer}. Tuo yksi raportti koko ajalta.`,
  },
  unknown: (p) => `Löytyi asia, jolle tässä versiossa ei ole sanoja (${p.code}). Päivitä lisäosa.`,
  place: (p) => (p.row ? `${p.tab}, rivi ${p.row}: ` : `${p.tab}: `),
  cell: (p) => (p.column ? `${p.row}, ${p.column}` : p.row),
  severity: { error: '▲ virhe', warning: '◆ varoitus', info: '– tiedoksi' },
  none: 'Mitään ei löytynyt: kaikki luettiin ja laskettiin.',
};
export default fi;
