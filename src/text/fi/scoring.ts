import type { ScoringWords } from '../en/scoring';

const plural = (count: string, one: string, many: string): string => (count === '1' ? `1 ${one}` : `${count} ${many}`);

const fi: ScoringWords = {
  bands: { hot: '► kuuma', warm: '◆ lämmin', cold: '– kylmä' },
  features: {
    fit: 'sopivuus ihanneprofiiliin',
    potential: 'potentiaali',
    in_touches: 'omia tekoja ikkunassa',
    meaningful_visits: 'merkityksellisiä käyntejä ikkunassa',
    active_people: 'aktiivisia ihmisiä ikkunassa',
  },
  traits: {
    industry: 'sama toimiala',
    country: 'sama maa',
    employees: 'henkilöstö puolesta kaksinkertaiseen',
    revenue: 'liikevaihto puolesta kaksinkertaiseen',
    potential: 'potentiaali puolesta kaksinkertaiseen',
    fit: 'sopivuus ihanneprofiiliin 10 pisteen sisällä',
    in_touches: 'vähintään yhtä monta omaa tekoa ennen ostoa',
    meaningful_visits: 'vähintään yhtä monta merkityksellistä käyntiä ennen ostoa',
  },
  change: { up: '▲', down: '▼', level: '–' },

  receipt: {
    head: (p) => `${p.total} pistettä: sopivuus ${p.fit}, kiinnostus ${p.engagement}`,
    version: (p) => `Pisteytyssääntöjen versio ${p.version}.`,
    times: (p) => `${p.count} kertaa`,
    newest: (p) => `uusin ${p.day}`,
    limit: (p) => `ryhmän ${p.group} raja`,
    more: (p) => `${p.points}, ${plural(p.count, 'muu peruste', 'muuta perustetta')}`,
    none: 'Mikään sääntö ei anna pisteitä.',
  },

  prediction: {
    head: (p) => `${p.chance} (${p.low}–${p.high}); logaritmisen kertoimen tuhannesosina:`,
    sum: (p) => `${p.sum} yhteensä`,
    average: 'yritys, jonka luvut ovat keskimääräiset',
    term: (p) => `${p.name}: ${p.value}`,
    unknown: 'ei tiedossa, oletetaan keskimääräiseksi',
    short: {
      too_few: '◔ liian vähän tuloksia',
      no_features: '◔ ei mistä oppia',
      no_better: '◔ ei perusosuutta parempi',
      customer: '– asiakas',
    },
  },
  likeness: {
    head: (p) => `${p.points}/100: kuin parhaat asiakkaasi (${p.best})`,
    term: (p) => `${p.name}: ${p.like}/${p.of}`,
  },

  tab: {
    title: (p) => `${p.name}: liidipisteet, laskenta ${p.build}`,
    version: (p) =>
      `Pisteytetty pisteytyssääntöjen versiolla ${p.version}, ${plural(p.rules, 'sääntö', 'sääntöä')}. Markkinointi ja myynti sopivat niistä yhdessä (S4).`,
    noRules: 'Sääntöjä ei ole, joten kenelläkään ei ole pisteitä. Kirjoita sääntöjä välilehdelle Pisteytyssäännöt: signaali ja pisteet riittävät.',
    empty: 'Liidejä ei vielä ole. Tuo tai kirjoita ne välilehdelle Liidit.',
    counts: (p) => `Liidejä nyt: ${p.hot} kuumaa, ${p.warm} lämmintä, ${p.cold} kylmää.`,
    groups: {
      calibration: 'Miten pisteet pitivät paikkansa',
      predictive: 'Ennustavat pisteet',
      likeness: 'Samankaltaisuus parhaiden asiakkaiden kanssa',
    },
    separation: 'Ovatko voitetut liidit hävittyjä ylempänä?',
    verdict: {
      separates: (p) => `● Kyllä: voitettu liidi oli hävittyä ylempänä ${p.auc} pareista, enemmän kuin sattumalta.`,
      reversed: (p) => `▲ Väärin päin: voitettu liidi oli hävittyä ylempänä vain ${p.auc} pareista. Muuta sääntöjä.`,
      few: (p) =>
        `◔ Liian aikaista sanoa: päivättyjä voitettuja liidejä on ${p.won} ja hävittyjä ${p.lost}, kumpiakin tarvitaan vähintään ${p.least}.`,
      chance: (p) => `◔ Liian aikaista sanoa: voitettu liidi oli hävittyä ylempänä ${p.auc} pareista, minkä sattuma voi selittää.`,
    },
    early: '◔ liian aikaista sanoa',
    undated: (p) =>
      `${plural(p.leads, 'päättynyt liidi', 'päättynyttä liidiä')} jätettiin pois: päättymispäivää ei tiedetä, tai se päättyi ennen ensimmäistä tiedettyä kontaktia tai käyntiä.`,
    state: {
      offered: (p) =>
        `● Käytössä: opittu ${p.won} voitetusta ja ${p.lost} hävitystä yrityksestä; todennäköisyydet ovat välilehdellä Kohdeyritykset, perusteet muistiinpanoissa.`,
      too_few: (p) =>
        `◔ Ei ennusta: tunnetaan ${p.won} voitettua ja ${p.lost} hävittyä yritystä, kumpiakin tarvitaan 10. Vielä tarvitaan ${p.needWon} voitettua ja ${p.needLost} hävittyä.`,
      no_features: '◔ Ei ennusta: mikään, mikä tiedetään kaikista päättyneistä yrityksistä, ei erota niitä toisistaan.',
      no_better: '◔ Ei ennusta: ennalta näkemättömistä yrityksistä se ei tiedä enempää kuin pelkkä voitettujen osuus.',
    },
    accuracy: 'Oikeat vastaukset ennalta näkemättömistä yrityksistä',
    accuracyAnswer: (p) => `Pelkkä yleisempi vastaus olisi oikein ${p.base} tapauksista.`,
    brier: 'Brierin pistemäärä ennalta näkemättömistä yrityksistä (0 on täydellinen)',
    brierAnswer: (p) => `${p.brier}; pelkkä voitettujen osuus antaa ${p.base}.`,
    features: 'Mistä opittiin',
    featureRule:
      'Järjestyksessä sopivuudesta, potentiaalista, omista teoista, merkityksellisistä käynneistä ja aktiivisista ihmisistä ne, jotka tiedetään kaikista päättyneistä: yksi kutakin harvinaisemman tuloksen viittä kohti, sellaisina kuin ne olivat kaupan päättymistä edeltävänä päivänä.',
    leftOut: (p) =>
      `${plural(p.accounts, 'päättynyt yritys', 'päättynyttä yritystä')} jätettiin pois: päättymispäivää ei tiedetä, tai se päättyi ennen ensimmäistä tiedettyä kontaktia tai käyntiä.`,
    likeness: (p) => `Verrattu ${p.best} eniten ostaneeseen ${p.customers} asiakkaasta; luvut ovat välilehdellä Kohdeyritykset.`,
    likenessFew: (p) => `${plural(p.customers, 'asiakas', 'asiakasta')}, joiden voittopäivä tiedetään; tarvitaan 3.`,
  },

  first: {
    group: { web: 'Verkko', content: 'Sisältö', ads: 'Mainokset ja sähköposti' },
    start: 'Lähtökohtamme: sopikaa siitä yhdessä, markkinointi ja myynti (S4).',
    reasons: {
      icp_fit: 'Mitä lähempänä ihanneprofiilia, sitä parempi (S1).',
      title_level: 'Ensikontakti päällikkötasosta ylöspäin (S0).',
      role: 'Päättäjät päättävät, oven avaajat avaavat (S1).',
      free_mail: 'Yritystä on vaikea tietää osoitteesta.',
      won_deal: 'Asiakas ostaa uudelleen; historia kertoo (S4).',
      visit: 'Sivuilla käynti kertoo käyttäytymisestä (S4).',
      act: 'Teot sivustolla ja kanavissa (S4).',
      hard: 'Kovaan kehotteeseen vastattiin (S0).',
      bant: 'Jokainen tiedetty kyllä on lähempänä kauppaa (S1).',
      consent: 'Suostumus antaa jatkaa keskustelua (S3).',
      rejected: 'Myynti sanoi ei.',
      quiet: 'Kiinnostus, jota ei ylläpidetä, hiipuu.',
    },
    pages: '/hinnat, /hinnasto, /tarjous, /pricing, /price, /offer',
    pageRule: 'Käynti hinta- tai tarjoussivulla',
  },

  panel: {
    open: 'Liidien pisteet',
    title: 'Liidien pisteet',
    why: 'Kuka on lämmin ja miksi. Valitse liidi, niin näet sen perusteet.',
    working: 'Pisteytetään liidejä',
    back: 'Takaisin tilanteeseen',
    list: 'Liidit lämpimästä kylmään',
    item: (p) => `${p.rank}. ${p.name}: ${p.score}, ${p.band}`,
    change: (p) => `${p.change} ${p.days} päivässä`,
    none: 'Yhdelläkään liidillä ei ole pisteitä. Kirjoita sääntöjä välilehdelle Pisteytyssäännöt ja liidejä välilehdelle Liidit.',
    shown: (p) => `${p.shown} lämpimintä, kaikkiaan ${p.all}.`,
    reasons: (p) => `Mistä pisteet tulevat: ${p.name}`,
    versions: 'Sääntöjen versiot',
    noVersions: 'Jokainen laskenta, jossa säännöt ovat muuttuneet, tallettaa ne tänne versioksi.',
    version: (p) => `Versio ${p.version}, alkaen ${p.since}, ${plural(p.rules, 'sääntö', 'sääntöä')}`,
    current: 'käytössä',
    restore: (p) => `Palauta versio ${p.version}`,
    confirm: (p) =>
      `Korvaa välilehden Pisteytyssäännöt rivit version ${p.version} säännöillä (${p.rules}). Nykyiset säilyvät versiona, joten tämän voi perua.`,
    confirmYes: 'Korvaa säännöt',
    confirmNo: 'Pidä nykyiset säännöt',
    restoring: 'Kirjoitetaan sääntöjä',
    restored: (p) => `Versio ${p.version} on palautettu: ${plural(p.rules, 'sääntö', 'sääntöä')}. Laske suunnitelma, niin pisteet lasketaan sillä.`,
  },
};
export default fi;
