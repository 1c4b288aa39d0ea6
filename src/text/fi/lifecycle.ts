import type { LifecycleWords } from '../en/lifecycle';

const fi: LifecycleWords = {
  stages: {
    subscriber: 'Tilaaja',
    lead: 'Liidi',
    mql: 'Markkinointivalmis (MQL)',
    sql: 'Myyntikelpoinen (SQL)',
    opportunity: 'Myyntimahdollisuus',
    offer: 'Tarjous',
    customer: 'Asiakas',
    nurture: 'Takaisin hoivattavana',
    lost: 'Hävitty',
    disqualified: 'Ei sovellu',
  },
  meanings: {
    subscriber: 'Lupa on, liidiä ei vielä: henkilölle saa kirjoittaa.',
    lead: 'Tuli nimellä; ei vielä täytä yhtään määritelmää.',
    mql: 'Osoittaa kiinnostusta ja sopii, päiviensä tai Asetusten määritelmän mukaan.',
    sql: 'BANT-vastauksia on tarpeeksi ja myynti on ottanut liidin, päivien tai Asetusten määritelmän mukaan.',
    opportunity: 'Myynti vie kauppaa eteenpäin.',
    offer: 'Tarjous on tehty.',
    customer: 'Kauppa on voitettu.',
    nurture: 'Ei päättynyt kauppaan tällä kierroksella tai hylättiin: tiedot säilyvät, ja liidi voi palata.',
    lost: 'Kauppa tai liidi hävittiin: palauta se hoivattavaksi syyn kanssa.',
    disqualified: 'Ei osta koskaan.',
  },
  lacks: {
    target: () => 'kohdeyritys',
    consent: () => 'lupa',
    signals: (p) => `${p.count} ${p.one ? 'merkki' : 'merkkiä'}`,
    answers: (p) => `${p.count} BANT-${p.one ? 'vastaus' : 'vastausta'}`,
    accepted: () => 'myynnin hyväksyntä',
  },
  fates: { lost: 'hävitty', nurture: 'hoivattavana', rejected: 'myynnin hylkäämä' },
  lacking: (p) => `${p.stage}: ${p.what}`,
  meets: (p) => `${p.stage}: täyttää määritelmän`,
  lifecycle: {
    title: (p) => `${p.name} · elinkaari · tilanne ${p.date} · laskenta ${p.build}`,
    summary: (p) =>
      `${p.late === '0' ? 'Yksikään liidi ei odota myyntiä liian kauan' : `Liian kauan myyntiä odottavia liidejä: ${p.late}`}. ` +
      (p.rate
        ? `Myynti on vastannut ${p.answered} jakson liidiin ja hyväksynyt niistä ${p.rate}.`
        : 'Myynti ei ole vielä vastannut yhteenkään jakson liidiin.'),
    groups: {
      late: 'Luovutettu ja myöhässä: toimi tänään',
      stages: 'Missä liidit ovat nyt',
      answers: 'Mitä myynti vastasi jakson liideistä',
      cohorts: 'Liidit tulokvartaalin mukaan: MQL:t kypsyvät vuosia',
      nurture: 'Mitä MQL on arvoltaan ja mitä hoivattavissa odottaa',
      back: 'Peruutusvaihde: ei päättynyt kauppaan tällä kierroksella, ja mitä opittiin',
      foot: 'Määritelmät ja lähteet',
    },
    none: {
      late: 'Yksikään liidi ei odota liian kauan.',
      cohorts: 'Liidejä ei ole vielä: tuo ne välilehdelle Liidit.',
      back: 'Mikään ei ole vielä palannut takaisin.',
    },
    late: (p) => (p.account ? `${p.name}, ${p.account}` : p.name),
    lateState: (p) => `▲ myöhässä: ${p.days} työpäivää`,
    waitsState: (p) => `◔ odottaa: ${p.days} työpäivää`,
    cohort: (p) => `Liidit ${p.id}`,
    ripe: '● kypsä',
    ripening: '◔ vielä kypsymässä',
    unknownRipe: '– ei vielä kauppaa: kestoa ei tiedetä',
    open: (p) => `Kauppa voi vielä syntyä: ${p.open}.`,
    accepted: 'Myynnin hyväksymät',
    rejected: 'Myynnin hylkäämät',
    waiting: 'Luovutettu, ei vastausta',
    reason: (p) => `Hylätty: ${p.reason}`,
    noReason: 'perustelua ei ole kirjoitettu',
    averageDeal: 'Keskikauppa',
    mqlToSql: 'Konversio MQL:stä SQL:ksi',
    sqlToDeal: 'Konversio SQL:stä kaupaksi',
    mqlValue: 'MQL:n arvo',
    pool: 'Hoivattavat MQL:t',
    mqlValueHow: 'Keskikauppa x MQL:stä SQL:ksi x SQL:stä kaupaksi: näin paljon MQL saa maksaa. Arvioiden tulolle ei ole rehellistä luottamusväliä.',
    poolHow:
      'MQL:t, jotka eivät vielä ole SQL:iä eivätkä soveltumattomia, kertaa MQL:n arvo: mitä kampanja jätti jälkeensä, vaikka SQL:iä tuli nyt vähän.',
    prior: (p) => `Siitä ${p.prior} on ennakko-oletusta: tapauksia on vähän.`,
    noValue: 'Ei vielä tiedossa: tarvitaan keskikauppa ja tapauksia joka askelella.',
    back: (p) => `${p.fate}; pisimmillään ${p.stage}. Syy: ${p.reason}.`,
    returned: (p) => `► palasi ${p.date}`,
    notBack: '– ei ole palannut',
    foot: {
      definitions:
        'MQL ja SQL: se, mitä Liidien rivi sanoo (vaihe, päivät, kauppa), pätee; rivistä, joka ei sano mitään, päättävät Asetusten määritelmät, kun ne on otettu käyttöön. Myynti ja markkinointi sopivat niistä yhdessä ja samoin sanoin (S1).',
      cohorts:
        'Kvartaali on kypsä, kun sen nuorin liidi on niin vanha kuin matka liidistä kauppaan kestää (oma mediaani tai Asetusten viive). Kampanjaa ei arvioida sen omien viikkojen mukaan: samat liidit palaavat kauppoina myöhemmin (S2).',
      nurture: 'Hoivaamisen pitää kestää kauan: useimmat kiinnostuneet eivät ole nyt valmiita ostamaan (S2, S4).',
      followUp:
        'Myöhässä: luovutuksesta myynnin ensimmäiseen tekoon on enemmän työpäiviä kuin Asetukset sallivat. Hyvistä luvuista ei ole apua, jos myynti ei käytä liidejä (S0).',
    },
  },
  economics: {
    title: (p) => `${p.name} · talous · tilanne ${p.date} · laskenta ${p.build}`,
    lag: (p) =>
      p.from === 'setting'
        ? `Liidistä kauppaan: ${p.days} päivää, kirjoitettu Asetuksiin.`
        : `Liidistä kauppaan: ${p.days} päivää, omien voitettujen kauppojen mediaani (${p.deals})${p.few ? '; niin harva, että luku voi olla kaukana' : ''}.`,
    noLag: 'Liidistä kauppaan: ei tiedetä, koska yhtään liidin kauppaa ei ole vielä voitettu. Kirjoita viive Asetuksiin, jos tiedät sen.',
    groups: {
      cost: 'Liidin ja SQL:n hinta, pelkällä medialla ja kaikilla kustannuksilla',
      romi: 'Tuotto liidin kvartaalin mukaan',
      rules: 'Vaikutetut kaupat usean säännön mukaan rinnakkain: samat eurot, ei koskaan yhteen',
      channels: 'Ansio kanavittain: jokainen sarake on yksi sääntö; älä laske sarakkeita yhteen',
      deals: 'Kauppa kaupalta: kuka ja mikä vaikutti ennen kuin kauppa luotiin',
      reported: 'Omat ja median raportoimat liidit',
      foot: 'Määritelmät ja lähteet',
    },
    none: {
      romi: 'Kahden viime vuoden ajalta ei ole kustannuksia, liidejä eikä kauppoja.',
      deals: 'Avoimia kauppoja ei ole, eikä tarkasteluvälillä ole voitettu yhtään: tuo Kaupat.',
      reported: 'Yksikään kampanjaraportti ei kerro liidejä.',
    },
    rules: {
      first: 'ensimmäinen kontakti',
      last: 'viimeinen kontakti',
      linear: 'kaikki kontaktit tasan',
      awareness: 'tietoinen',
      engagement: 'sitoutunut',
      intent: 'ostoaie',
    },
    quarter: (p) => `Liidit ja kustannukset ${p.id}`,
    romiRemark: (p) =>
      `Liidejä ${p.leads}, kauppoja ${p.won}, yhteensä ${p.revenue}${p.margin ? `, myyntikate ${p.margin}` : '; liikevaihdosta, koska myyntikatetta ei ole kirjoitettu'}.`,
    ripeOn: (p) => `Kypsä ${p.date} alkaen.`,
    noCost: 'Kustannuksia ei tiedetä.',
    incomplete: 'Osa kustannuksista jätettiin pois; Huomiot kertoo, mitkä.',
    ripe: '● kypsä',
    ripening: '◔ ei vielä kypsä',
    unknownRipe: '– viivettä ei tiedetä',
    allDeals: (p) => (p.fate === 'open' ? 'Avoimet kaupat' : 'Tarkasteluvälillä voitetut'),
    rulesRemark:
      'Summa: kaikki kaupat. Kukin sääntö: ne niistä, joihin sääntö sanoo vaikutetun. Kauppa, jonka kaksi sääntöä lukee mukaan, on yksi kauppa, joten summa yli sääntöjen laskisi sen kahdesti.',
    noChannel: 'kanavaa ei nimetty',
    share: (p) => `${p.channel} ${p.share}`,
    yes: 'kyllä',
    no: 'ei',
    unknown: '?',
    fate: { open: 'avoin', won: 'voitettu' },
    noContact: 'Yhtään kontaktia ei tunneta ennen kauppaa: se on aukko tiedoissa, ei todiste siitä, ettei mikään auttanut.',
    own: '● oma',
    media: '◆ median raportoima',
    reported: (p) => `Liidit: ${p.vendor}`,
    reportedRemark: (p) =>
      p.own
        ? `Liideissä ${p.own}, palvelun laskemana ${p.reported}. Päätä oman lukusi mukaan.`
        : `Palvelun laskemana ${p.reported}; Liidit ei kerro jaksosta mitään, joten omaa lukua ei ole rinnalla.`,
    foot: {
      cost: 'Liidin ja SQL:n hinta: pelkkä media, ja media, työ, työkalut ja toimisto; luottamusväli määrän Garwood-rajoista (S0).',
      romi: 'Markkinoinnin tuotto: (kvartaalin liidien kauppojen myyntikate - kustannus) / kustannus, liidin päivän mukaan. Pitkä myyntityö saa nuoren kvartaalin näyttämään huonolta: odota viiveen yli (S2).',
      rules:
        'Ensimmäinen, viimeinen ja tasan jakavat summan kanaville, joissa oltiin yhteydessä ennen kauppaa; tietoinen, sitoutunut ja ostoaie kysyvät, yltävätkö yritystason raportit Asetusten rajoihin. Orgaanisia näyttöjä ei ole missään viennissä yrityksittäin, joten sitä ehtoa ei tiedetä. Vaikutus ei todista syytä.',
      advice:
        'Mediat laskevat omilla säännöillään: älä tee päätöstä vain niiden tilastojen varassa. Joka vaiheella yksi vastuuhenkilö ja yksi näkymä liidistä euroihin; työkalua tai kanavaa ei vaihdeta työkalun omien lukujen takia (S2).',
    },
  },
};
export default fi;
