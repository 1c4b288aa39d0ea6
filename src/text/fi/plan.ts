import type { NeedUnit } from '../../domain/plan/types';
import type { PlanWords } from '../en/plan';
import interimKpis from './interimKpis';
import missing from './missingKpis';

const needMoreOf: Readonly<Record<NeedUnit, readonly [one: string, many: string]>> = {
  visits: ['käynti', 'käyntiä'],
  members: ['tavoitettu ihminen', 'tavoitettua ihmistä'],
  impressions: ['näyttö', 'näyttöä'],
  plays: ['käynnistys', 'käynnistystä'],
  days: ['päivä', 'päivää'],
  sqls: ['SQL', 'SQL:ää'],
  accounts: ['kohdeyritys', 'kohdeyritystä'],
  leads: ['liidi', 'liidiä'],
  sessions: ['istunto', 'istuntoa'],
  companies: ['yritys', 'yritystä'],
};

const fi: PlanWords = {
  status: { on_track: '● tavoitteessa', off_track: '▲ jäljessä', too_early: '◔ liian aikaista sanoa', no_data: '– ei tietoa' },
  vendors: {
    linkedin: 'LinkedIn',
    visitor_identification: 'kävijätunnistus',
    pipedrive: 'Pipedrive',
    google_analytics: 'Google Analytics',
    google_ads: 'Google Ads',
    meta: 'Meta',
    mailchimp: 'Mailchimp',
    email: 'sähköposti',
    ads: 'muut mainokset',
  },
  groups: {
    reach: 'Tavoittavuus ja osuvuus',
    interest: 'Kiinnostus',
    traffic: 'Liikenteen laatu',
    sales: 'Tehokkuus ja myynti',
    interim: 'Välitavoitteet',
    foot: 'Määritelmät, raja-arvot ja pois jätetyt',
  },
  levels: {
    identified: '– tunnistettu',
    reached: '◔ tavoitettu',
    activated: '● aktivoitunut',
    engaged: '◉ sitoutunut',
    responded: '► vastannut',
  },
  funnel: {
    stages: {
      visits: 'Merkitykselliset käynnit',
      mql: 'MQL',
      sql: 'SQL',
      opportunity: 'Myyntimahdollisuudet',
      offer: 'Tarjoukset',
      won: 'Kaupat',
    },
    steps: {
      mql: { from: 'käynti', to: 'MQL' },
      sql: { from: 'MQL', to: 'SQL' },
      opportunity: { from: 'SQL', to: 'myyntimahdollisuus' },
      offer: { from: 'myyntimahdollisuus', to: 'tarjous' },
      won: { from: 'tarjous', to: 'kauppa' },
    },
    whatIf: {
      revenue: ['Liikevaihtotavoite', 'Silloin: montako kauppaa tavoite vaatii. Vaiheet yllä näyttävät, mitä kukin niistä tarvitsee.'],
      average_deal: ['Keskikauppa', 'Kirjoitettu Tavoitteisiin, muuten voitettujen kauppojesi keskiarvo.'],
      won: ['Voitettu jaksolla', 'Vähennetään tavoitteesta ennen laskua taaksepäin: liikevaihtotavoite miinus tämä.'],
      reached: ['Tavoitettuja jäseniä', 'Silloin: tavoitettu osuus kohderyhmästä (REACH_PCT). Noin puolet on hyvä tulos (S0).'],
      audience: ['Kohderyhmän jäseniä', 'Samassa yksikössä kuin tavoitetut.'],
      cost: ['Kustannus', 'Silloin: yhden myyntikelpoisen liidin hinta (SQL_COST).'],
      sqls: ['Myyntikelpoisia liidejä (SQL)', 'Liidit, jotka kustannus toi.'],
    },
    title: (p) => `${p.name} · myyntiputki · tapaukset ${p.from} – ${p.to} · laskenta ${p.build}`,
    goal: (p) =>
      `Tavoite: ${p.revenue} on ${p.deals} kauppaa, kun keskikauppa on ${p.average}` +
      (p.won ? `; jo voitettu ${p.won}` : '') +
      (p.expected ? `; avoimen putken odotetaan tuovan niistä ${p.expected}.` : '.'),
    goalWithoutAverage: (p) => `Tavoite: ${p.revenue}. Keskikauppaa ei tiedetä: kirjoita se Tavoitteisiin tai voita kauppa.`,
    noGoal: 'Liikevaihtotavoitetta ei ole vielä: kirjoita se Tavoitteisiin tai kokeile alla kohdassa Entä jos.',
    bottleneck: (p) => `Pullonkaula: ${p.from} → ${p.to}, ${p.value}, vertailutaso ${p.goal}.`,
    noBottleneck: 'Pullonkaulaa ei ole: mikään vaihe ei ole vertailutasonsa alla muuten kuin sattumalta.',
    noBenchmark: 'Pullonkaulaa ei ole merkitty: millään vaiheella ei ole vertailutasoa. Kirjoita tavoitteesi välilehdelle Tavoitteet.',
    mark: '▲ pullonkaula',
    none: {
      stage: 'Liidejä ja kauppoja ei ole vielä',
      remark: 'Tuo Liidit tai Kaupat, kerro välilehdellä Vaiheet, mitä vaiheet tarkoittavat, ja laske uudelleen.',
    },
    groups: {
      what_if: 'Entä jos: kirjoita sarakkeeseen Entä jos, niin sarake Silloin vastaa heti',
      foot: 'Määritelmät ja lähteet',
    },
    remarks: {
      periodCounts: 'Jakson käynnit ja MQL:t ovat eri tapauksia: osamäärä ilman luottamusväliä.',
      fresh: (p) => `${p.one ? '1 tuore tapaus' : `${p.count} tuoretta tapausta`} jätetty pois: nuorempia kuin vaiheen mediaanipäivät.`,
      range: (p) => `Tarve on välillä ${p.low} – ${p.high}.`,
      prior: (p) => `Vähän tapauksia: laskettu konversiolla ${p.rate}, josta ${p.prior} on ennakko-oletusta.`,
      previous: 'Vertailutaso on oma edellinen jaksosi.',
      noData: 'Tästä vaiheesta ei tiedetä mitään.',
    },
    of: (p) => `${p.what}: ${p.whose}`,
    foot: {
      conversion: (p) =>
        `Konversio: viimeisten ${p.months} kuukauden aikana edelliseen vaiheeseen tulleista tapauksista se osuus, joka on päässyt tähän. Vaiheen mediaanipäiviä nuoremmat tapaukset jätetään pois, etenivätpä ne tai eivät (S2).`,
      interval: (p) => `Luottamusväli: missä todellinen konversio on luottamustasolla ${p.confidence} (Wilson).`,
      bottleneck:
        'Pullonkaula: vaihe, jonka vertailutaso on suurin kerrannainen sen konversiosta niiden joukossa, joiden koko luottamusväli on vertailutason alla. Ilman vertailutasoa merkkiä ei ole (S2).',
      needed:
        'Tarvitaan: (liikevaihtotavoite - jaksolla voitettu) / keskikauppa, vähennettynä avoimilta tapauksilta odotetuilla kaupoilla, laskettuna ylöspäin tämän päivän konversioilla ja pyöristettynä ylös joka vaiheessa (S2).',
      whatIf: 'Entä jos: tämän lisäosan FUNNEL_BACKCALC, REACH_PCT ja SQL_COST; tyhjä solu ottaa vieressä olevan luvun.',
    },
  },
  bant: { budget: 'Budjetti', authority: 'Päättäjä', need: 'Tarve', timeline: 'Aikataulu' },
  asOf: (p) => `Tilanne ${p.date}.`,
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
  missing,
  noGoal: 'Ei tavoitetta: kirjoita se välilehdelle Tavoitteet.',
  remarks: {
    census: () => 'Kaikki laskettiin, joten luottamusväliä ei ole.',
    assumes_independent: () => 'Oletetaan, että näytöt ovat riippumattomia, joten luottamusväli on liian kapea.',
    own_period: () => 'Mikään ei kata suunnitelman jaksoa: luku on rivien omalta jaksolta.',
    media_reported: () => 'Luku on median itse raportoima.',
    largest_reach: () => 'Otos on suurimman kampanjan tavoittavuus, koska tavoittavuuksia ei lasketa yhteen.',
    bounds: () => 'Usean kampanjan tai jakson tavoittavuuksia ei lasketa yhteen: arvo on näiden rajojen välissä.',
    audience_estimated: () => 'Kohderyhmän koko on arvio: tavoittavuus / peitto.',
    reach_missing: () => 'Rivit, joilla ei ole tavoittavuutta, on jätetty pois.',
    at_least: () => 'Yhtään ei ole vielä: hinnasta tiedetään vain alaraja.',
    cost_incomplete: () => 'Osa kustannuksista on jätetty pois; välilehti Huomiot kertoo, mitkä.',
    rate_over_one: () => 'Osuus on yli 100 %: rivit eivät voi olla oikein. Korjaa ne välilehdellä Kampanjat tai tuo uudelleen.',
    can_exceed_one: () => 'Tämä osuus voi ylittää 100 %, joten luottamusväliä ei ole.',
    audience_typed: () => 'Kohderyhmän koko on kirjoitettu välilehdelle Kohderyhmät.',
    partly_judged: (p) => `Myynti on arvioinut ${p.judged} / ${p.reached} tavoitettua yritystä; luottamusväli pitää arvioituja satunnaisena osana.`,
    bootstrap: () =>
      'Luottamusväli on arvottu uudelleen yrityksistä; tämän laskennan kiinteä luku. Se päättyy liian alas, kun harva yritys viipyy hyvin pitkään, joten ”jäljessä” ei sanota koskaan.',
    few_accounts: () => 'Yrityksiä on alle viisi: luottamusväliä ei ole.',
    vtr_of_impressions: () => 'Käynnistyksiä ei tiedetä: jaettu näytöillä.',
    identified_only: () => 'Mikään tekniikka ei tunnista kaikkia kävijöitä: lue käyntimääriä tämän valossa.',
    sqls_from_deals: () => 'Liidit on tyhjä: SQL:t ovat kauppoja, joiden vaihe on SQL tai pidemmällä.',
    follow_up_median: (p) =>
      `Mediaani ${p.median} päivää myynnin ensimmäiseen tekoon${p.waiting ? `; tuoreempia liidejä jätetty pois ${p.waiting}` : ''}.`,
    on_revenue: () => 'Myyntikatetta ei ole kirjoitettu Tavoitteisiin: laskettu liikevaihdosta.',
    not_ripe: (p) => `Liidit, jotka ovat mediaanikiertoa (${p.days} päivää) nuorempia, voivat vielä tuoda kauppoja: ei kypsä.`,
    product: () => 'Arvioiden tulo: luottamusväliä ei ole.',
    prior_share: (p) => `${p.prior} % vastauksesta tulee ennakko-oletuksesta, ei tapauksistasi.`,
    active_accounts: (p) => `${p.active} / ${p.accounts} yrityksessä, ${p.each} aktiivista yritystä kohti.`,
    decider_levels: (p) => `Vastannut ${p.responded}, sitoutunut ${p.engaged}, aktivoitunut ${p.activated}.`,
    consents: (p) => `Markkinointiluvan antoi ${p.with} jakson liideistä.`,
    concentrated: (p) => `${p.accounts} yrityksestä ${p.top} suurinta kattaa tämän, kuten 80/20 sanoo: keskitä työ niihin. Gini ${p.gini}/100.`,
    uneven: (p) =>
      `${p.accounts} yrityksestä ${p.top} suurinta kattaa tämän; 80/20 olisi 80 %. Aloita niistä ja anna sopivuuden ratkaista muiden järjestys. Gini ${p.gini}/100.`,
    spread: (p) =>
      `Potentiaali jakautuu tasaisesti: ${p.accounts} yrityksestä ${p.top} suurinta kattaa vain tämän. Luokista on vähän apua; anna sopivuuden ratkaista. Gini ${p.gini}/100.`,
  },
  definitions: {
    ...interimKpis.definitions,
    reach_pct: () =>
      'Tavoittavuus-%: eri jäseniä tavoitettu / kohderyhmän koko samassa yksikössä. Kampanjoiden tavoittavuuksia ei lasketa yhteen: arvo on suurimman kampanjan ja summan välissä, välissä satunnaisen päällekkäisyyden arvio (S0).',
    potential_share: () =>
      'Osuvuus: tavoitetut yritykset, jotka myynti arvioi potentiaalisiksi / tavoitetut yritykset, jotka myynti on arvioinut (S0).',
    committee: (p) => `Päättäjät tunnetaan: kohdeyritykset, joista tunnetaan vähintään ${p.needed} päättäjää / kaikki kohdeyritykset (S3).`,
    view_rate: () => 'Katseluprosentti: palvelun laskemat videokatselut / näytöt (S0).',
    vtr: () => 'Videon katseluprosentti: loppuun katsotut / käynnistetyt videot; eri asia kuin palvelujen view-through-konversiot (S0).',
    engagement_rate: () => 'Reagointiprosentti: kaikki reaktiot / näytöt; voi ylittää 100 % (S0).',
    committee_activated: (p) =>
      `Aktivoituneet päättäjät: tunnetut päättäjät, joilla on oma teko ${p.activatedDays} päivän ajalta / tunnetut päättäjät (S3).`,
    touches_before_ready: () => 'Kontakteja ennen valmiutta: henkilön teot kaikissa kanavissa ennen SQL-päivää; 5–10 on tavallista (S4).',
    meaningful_visits_all: (p) =>
      `Merkitykselliset käynnit, kaikki: kaikkien tunnistettujen yritysten käynnit, joissa on vähintään ${p.pages} sivua ja ${p.seconds} sekuntia (S0).`,
    identification_rate: () => 'Tunnistusaste: tunnistetut käynnit / koko sivuston istunnot; mikään tekniikka ei tunnista kaikkia (S0).',
    dwell_time: () => 'Sivustolla vietetty aika: kohdeyrityksen käynnin sekunnit keskimäärin (S0).',
    pages_per_session: () => 'Sivua per istunto: kohdeyrityksen käynnin sivut keskimäärin (S0).',
    site_conversion: () => 'Sivuston konversio: jakson liidit / merkitykselliset käynnit (S0).',
    channel_conversion: () => 'Kanavan konversio: kanavan liidit / merkitykselliset käynnit kanavasta (S0).',
    leads: () => 'Liidit: jaksolla tulleet liidit (S0).',
    mqls: () => 'Markkinointivalmiit liidit: liidit, joista tuli jaksolla MQL; luvat lasketaan niiden rinnalla (S2).',
    lead_quality: () => 'Liidien laatu: myynnin hyväksymät liidit / liidit, joihin myynti on vastannut (S0).',
    sql_share: () => 'SQL-osuus: jakson liidit, joista tuli SQL / jakson liidit (S0).',
    lead_follow_up: (p) =>
      `Liidien käsittely: luovutetut liidit, joihin myynti tarttui ${p.followUpDays} työpäivässä / vähintään niin vanhat luovutetut liidit (S0).`,
    cost_per_lead_media: () => 'Liidin mediahinta: media / jakson liidit (S0).',
    cost_per_lead: () => 'Liidin kokonaishinta: media, työ, työkalut ja toimisto / jakson liidit (S0).',
    sql_cost_media: () => 'Myyntikelpoisen liidin mediahinta: media / jakson SQL:t (S0).',
    mql_value: () => 'MQL:n arvo: keskikauppa x konversio MQL–SQL x konversio SQL–kauppa (S2).',
    nurture_value: () => 'Hoivattavien arvo: MQL:t, jotka eivät vielä ole SQL:iä x MQL:n arvo (S2).',
    romi: () =>
      'Markkinoinnin tuotto (ROMI): (jakson liidien kauppojen myyntikate - kustannus) / kustannus; mediaanikiertoa nuoremmat liidit eivät ole kypsiä (S2).',
    expected_value: () => 'Odotettu arvo: potentiaali x voiton todennäköisyys vaiheen mukaan, kaikki kohdeyritykset (S3).',
    top_share: () => 'Suurin viidennes: osuus koko potentiaalista, joka on viidenneksellä yrityksistä (S3, 80/20).',
    gini: () => 'Gini: potentiaalin keskittyminen, 0 tasan, lähellä 1 kaikki yhdessä yrityksessä (S3).',
    account_reach: (p) =>
      `Kohdeyritysten tavoittavuus: kohdeyritykset, joilla on jaksolla vähintään ${p.impressions} näyttöä yritysraportissa, tunnistettu käynti tai oma teko / kaikki kohdeyritykset (S0).`,
    frequency: () =>
      'Näyttötiheys: näytöt / tavoitetut ihmiset. Kampanjoiden tavoittavuuksia ei lasketa yhteen; kun kampanjoita on useita, arvo on kahden rajan välissä (S0).',
    ctr: () => 'Läpiklikkausprosentti: palvelun laskemat klikkaukset / näytöt; palveluja ei yhdistetä (S0).',
    meaningful_visits: (p) => `Merkitykselliset käynnit: kohdeyritysten käynnit, joissa on vähintään ${p.pages} sivua ja ${p.seconds} sekuntia (S0).`,
    sql_cost: () =>
      'Hinta per myyntikelpoinen liidi: media, työ, työkalut ja toimisto / liidit, joiden SQL-päivä on jaksolla; kun Liidit on tyhjä, jaksolla luodut kaupat, joiden vaihe on SQL tai pidemmällä (S0).',
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
    find_people: 'Etsi oikeat ihmiset',
    deepen_reach: 'Tavoita muutkin päättäjät',
    start_reach: 'Aloita tavoittaminen: mitään ei ole vielä nähty',
  },
  noAccounts: { account: 'Kohdeyrityksiä ei ole vielä', next: 'Kirjoita tai tuo ne välilehdelle Kohdeyritykset ja laske uudelleen.' },
};
export default fi;
