import type { NeedUnit } from '../../domain/plan/types';
import type { PlanWords } from '../en/plan';

const needMoreOf: Readonly<Record<NeedUnit, readonly [one: string, many: string]>> = {
  visits: ['käynti', 'käyntiä'],
  members: ['tavoitettu ihminen', 'tavoitettua ihmistä'],
  impressions: ['näyttö', 'näyttöä'],
  days: ['päivä', 'päivää'],
  sqls: ['SQL', 'SQL:ää'],
  accounts: ['kohdeyritys', 'kohdeyritystä'],
};

const fi: PlanWords = {
  status: { on_track: '● tavoitteessa', off_track: '▲ jäljessä', too_early: '◔ liian aikaista sanoa', no_data: '– ei tietoa' },
  vendors: { linkedin: 'LinkedIn', visitor_identification: 'kävijätunnistus', pipedrive: 'Pipedrive' },
  groups: {
    reach: 'Tavoittavuus ja osuvuus',
    interest: 'Kiinnostus',
    traffic: 'Liikenteen laatu',
    sales: 'Tehokkuus ja myynti',
    foot: 'Määritelmät, raja-arvot ja pois jätetyt',
  },
  ownPeriod: (p) => `${p.from} – ${p.to}.`,
  untitled: 'ABM-suunnitelma',
  title: (p) => `${p.name} · ${p.period} · tilanne ${p.date} · laskenta ${p.build}`,
  stale: (p) => `vanhentunut: ${p.tabs} ${p.tabs === 1 ? 'välilehti' : 'välilehteä'} muuttunut sen jälkeen`,
  atLeast: 'vähintään',
  rowOf: (p) => `${p.kpi}: ${p.of}`,
  goalsSentence: (p) =>
    `Tavoitteita on ${p.all}: tavoitteessa ${p.on}, jäljessä ${p.off}, liian aikaista sanoa ${p.early}` +
    (p.none > 0 ? `, ilman tietoja ${p.none}.` : '.'),
  noGoals: 'Tavoitteita ei ole vielä: kirjoita ne välilehdelle Tavoitteet.',
  behind: (p) => `Eniten jäljessä: ${p.kpi}, ${p.value}, tavoite ${p.goal}.`,
  nothingJudged: 'Mitään ei voi vielä arvioida: huomautukset alla kertovat, mitä puuttuu.',
  nothingBehind: 'Mikään mittari ei ole jäljessä tavoitteestaan.',
  today: (p) =>
    p.open === 1
      ? `Tänään: 1 toimenpide: ${p.account} (${p.evidence}).`
      : `Tänään: ${p.open} toimenpidettä, ensimmäisenä ${p.account} (${p.evidence}).`,
  noActions: 'Tänään: ei avoimia herätteitä.',
  needMore: (p) => `vielä noin ${p.count} ${needMoreOf[p.unit][p.one ? 0 : 1]}, tilanne ${p.date}`,
  missing: {
    account_reach: 'Kohdeyrityksiä ei ole: kirjoita tai tuo ne välilehdelle Kohdeyritykset.',
    frequency: 'Jaksolla ei ole kampanjarivejä, joilla on tavoittavuus: tuo kampanjaraportti välilehdelle Kampanjat.',
    ctr: 'Jaksolla ei ole kampanjarivejä, joilla on klikkauksia: tuo kampanjaraportti välilehdelle Kampanjat.',
    meaningful_visits: 'Tunnistettuja käyntejä ei ole: tuo kävijäraportti välilehdelle Käynnit.',
    sql_cost:
      'Kustannuksia tai myyntikelpoisia liidejä ei ole vielä: täytä Kustannukset, tuo Kaupat ja kerro välilehdellä Vaiheet, mikä vaihe on SQL.',
  },
  noGoal: 'Ei tavoitetta: kirjoita se välilehdelle Tavoitteet.',
  remarks: {
    census: 'Kaikki laskettiin, joten luottamusväliä ei ole.',
    assumes_independent: 'Oletetaan, että näytöt ovat riippumattomia, joten luottamusväli on liian kapea.',
    own_period: 'Mikään ei kata suunnitelman jaksoa: luku on rivien omalta jaksolta.',
    media_reported: 'Luku on median itse raportoima.',
    largest_reach: 'Otos on suurimman kampanjan tavoittavuus, koska tavoittavuuksia ei lasketa yhteen.',
    bounds: 'Usean kampanjan tavoittavuuksia ei lasketa yhteen: arvo on näiden rajojen välissä.',
    audience_estimated: 'Kohderyhmän koko on arvio: tavoittavuus / peitto.',
    reach_missing: 'Rivit, joilla ei ole tavoittavuutta, on jätetty pois.',
    at_least: 'Myyntikelpoisia liidejä ei ole vielä: hinnasta tiedetään vain alaraja.',
    cost_incomplete: 'Osa kustannuksista on jätetty pois; välilehti Huomiot kertoo, mitkä.',
    rate_over_one: 'Klikkauksia on enemmän kuin näyttöjä: rivit eivät voi olla oikein. Korjaa ne välilehdellä Kampanjat tai tuo uudelleen.',
  },
  definitions: {
    account_reach: (p) =>
      `Kohdeyritysten tavoittavuus: kohdeyritykset, joilla on jaksolla vähintään ${p.impressions} näyttöä yritysraportissa tai tunnistettu käynti / kaikki kohdeyritykset (S0).`,
    frequency: () =>
      'Näyttötiheys: näytöt / tavoitetut ihmiset. Kampanjoiden tavoittavuuksia ei lasketa yhteen; kun kampanjoita on useita, arvo on kahden rajan välissä (S0).',
    ctr: () => 'Läpiklikkausprosentti: palvelun laskemat klikkaukset / näytöt; palveluja ei yhdistetä (S0).',
    meaningful_visits: (p) => `Merkitykselliset käynnit: kohdeyritysten käynnit, joissa on vähintään ${p.pages} sivua ja ${p.seconds} sekuntia (S0).`,
    sql_cost: () =>
      'Hinta per myyntikelpoinen liidi: media, työ, työkalut ja toimisto / jaksolla luodut kaupat, joiden vaihe on SQL tai pidemmällä (S0).',
  },
  thresholds: (p) =>
    `Käytetyt raja-arvot: luottamustaso ${p.confidence}; toistuvat käynnit ${p.count} / ${p.days} päivää; läpiklikkauksen otos: ${p.trials}. Muuta ne Asetuksissa.`,
  trials: { reach: 'tavoitetut ihmiset', impressions: 'näytöt' },
  leftOut: (p) =>
    `Välilehti Huomiot kertoo ${p.lines === 1 ? 'yhdellä rivillä' : `${p.lines} rivillä`}, mitä jätettiin pois tai mikä on epävarmaa, ja miksi.`,
  nothingLeftOut: 'Mitään ei jätetty pois.',
  reached: { yes: '● tavoitettu', no: '– ei vielä tavoitettu' },
  next: {
    act_on_trigger: 'Toimi avoimen herätteen mukaan',
    move_deal: 'Vie avointa kauppaa eteenpäin',
    convert_interest: 'Muuta käynnit keskusteluksi',
    deepen_reach: 'Tavoita muutkin päättäjät',
    start_reach: 'Aloita tavoittaminen: mitään ei ole vielä nähty',
  },
  noAccounts: { account: 'Kohdeyrityksiä ei ole vielä', next: 'Kirjoita tai tuo ne välilehdelle Kohdeyritykset ja laske uudelleen.' },
};
export default fi;
