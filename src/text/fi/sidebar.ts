// Sivupalkin sanat.
import type { SidebarWords } from '../en/sidebar';

const fi: SidebarWords = {
  opening: 'Avataan suunnitelmaa…',
  place: (p) => `${p.step}/${p.of}`,
  steps: 'Vaiheet',
  retry: 'Yritä uudelleen',
  filterShort: 'Suodata',
  filter: (p) => `Suodata: ${p.what}`,
  filterEmpty: (p) => `Haku ”${p.text}” ei tuota tuloksia.`,
  none: '–',

  failures: {
    transport: 'Laskentataulukko ei vastannut. Tarkista yhteys ja yritä uudelleen.',
    late: 'Laskentataulukko ei ole vastannut seitsemään minuuttiin. Lataa sivu uudelleen, katso mitä ehti valmistua, ja yritä sitten uudelleen.',
    reply: 'Laskentataulukon vastausta ei ymmärretty. Lataa sivu uudelleen, jotta sivupalkki ja lisäosa ovat samaa versiota.',
    stuck: 'Laskentataulukko ei ota rivejä vastaan. Peru tuonti ja yritä uudelleen.',
    reading: (p) => `Tiedostoa ${p.file} ei voitu lukea. Vie tiedosto uudelleen ja valitse se sitten.`,
    newer: (p) =>
      `Tämä työkirja on tehty lisäosan uudemmalla versiolla (rakenne ${p.workbook}, tässä ${p.addon}). Päivitä lisäosa ja avaa sivupalkki uudelleen.`,
  },

  setup: {
    title: 'Käyttöönotto',
    why: 'Tekee suunnitelman välilehdet tähän laskentataulukkoon. Nykyiset välilehdet säilyvät ennallaan.',
    language: 'Välilehtien ja otsikoiden kieli',
    keep: 'Välilehdet pysyvät nyt valittavalla kielellä.',
    action: 'Tee välilehdet',
    working: 'Tehdään välilehtiä. Tähän menee enintään puoli minuuttia.',
  },

  import: {
    short: 'Tuonti',
    title: 'Tuonti',
    why: 'Valitse työkaluistasi viedyt tiedostot. Ne luetaan tällä koneella; laskentataulukkoon siirtyvät vain rivit.',
    drop: 'Pudota tiedostot tähän',
    kinds:
      'LinkedInin, Googlen, Metan, CRM:n, sähköpostin ja sivustokäyntien viennit tai mikä tahansa taulukko: .csv, .txt tai .xlsx, enintään 100 Mt',
    choose: 'Valitse tiedostot',
    chooseMore: 'Lisää tiedostoja',
    skip: 'Siirry laskentaan',
    reading: (p) => `Luetaan tiedostoa ${p.file}: ${p.percent} %`,
    stop: (p) => `Lopeta tiedoston ${p.file} lukeminen`,
    stopShort: 'Lopeta',
    who: 'Nimesi tuontien luetteloon (voi jättää tyhjäksi)',
    action: (p) => (p.count === 1 ? 'Tuo 1 taulukko' : `Tuo ${p.count} taulukkoa`),
    next: 'Jatka laskentaan',
    remove: (p) => `Poista ${p.file}`,
    removeShort: 'Poista',
    goes: 'Välilehdelle',
    rows: 'Rivejä',
    period: 'Jakso',
    periodSpan: (p) => `${p.start} – ${p.end}`,
    periodAssumed: 'oletus',
    periodNone: 'ei kerrota tiedostossa',
    currency: 'Valuutta',
    sums: 'Summat',
    warnings: (p) => (p.count === 1 ? '1 varoitus' : `${p.count} varoitusta`),
    standard: 'ehdotus',
    noTables: (p) => `Tiedostossa ${p.file} ei ole tuotavia rivejä.`,
    sending: (p) => `${p.sent}/${p.total} riviä lähetetty`,
    completing: 'Kaikki rivit lähetetty. Kirjoitetaan ne ja yhdistetään nimiä',
    waiting: 'Odottaa vuoroaan',
    cancel: 'Peru tuonti',
    cancelling: 'Perutaan. Tähän mennessä lähetetyt rivit poistetaan.',
    cancelled: 'Tuonti peruttiin: tästä tiedostosta ei jää laskentataulukkoon mitään.',
    already: 'Tämä tiedosto on tuotu jo aiemmin. Mitään ei lisätä.',
    done: (p) => `${p.rows} riviä välilehdellä ${p.tab}`,
    matched: (p) => `Riveistä ${p.matched}/${p.all} kuuluu kohdeyritykselle.`,
    unmatched: 'Nimet ilman kohdeyritystä',
    unmatchedHelp: (p) => `Yhteensä ${p.count} riviä. Lisää yritys välilehdelle ${p.accounts} tai kirjoita sen tunnus välilehdelle ${p.names}.`,
    replaced: (p) => `Korvaa tuonnin ${p.ids}.`,
    failed: 'Tuonti jäi kesken. Yritä uudelleen: se jatkuu siitä, mihin se jäi.',
  },

  build: {
    short: 'Laskenta',
    title: 'Suunnitelman laskenta',
    why: 'Laskee suunnitelman välilehtien tiedoista ja kirjoittaa sen tulosvälilehdille. Omat solusi säilyvät ennallaan.',
    action: 'Laske suunnitelma',
    again: 'Laske uudelleen',
    working: 'Lasketaan suunnitelmaa: luetaan välilehdet, lasketaan, kirjoitetaan.',
    seconds: (p) => `${p.seconds} s`,
    back: 'Tuo lisää',
    status: 'Näytä tilanne',
    nothing: 'Laskettavaa ei vielä ole. Tuo ensin kohdeyritysten luettelo tai kampanjan vienti.',
    changed: (p) => `Laskenta ${p.number} on kirjoitettu.`,
    unchanged: (p) => `Mikään ei ole muuttunut laskennan ${p.number} jälkeen: suunnitelma on ennallaan.`,
    kpis: 'Mittarit',
    kpi: 'Mittari ja tila',
    value: 'Arvo',
    size: (p) => `n ${p.n}`,
    noKpis: (p) => `Yhtään mittaria ei voitu laskea. Välilehti ${p.health} kertoo, mitä puuttuu.`,
    triggers: (p) =>
      p.count === 0
        ? 'Ei herätteitä: tänään ei ole ketään, johon ottaa yhteyttä.'
        : `${p.count} ${p.count === 1 ? 'heräte' : 'herätettä'} välilehdellä ${p.tab}.`,
    health: (p) =>
      p.errors + p.warnings === 0
        ? 'Tiedoissa ei ole korjattavaa.'
        : `${p.errors} ${p.errors === 1 ? 'virhe' : 'virhettä'}, ${p.warnings} ${p.warnings === 1 ? 'varoitus' : 'varoitusta'}: välilehti ${p.tab} kertoo, missä ja mitä tehdä.`,
  },

  status: {
    short: 'Tilanne',
    title: 'Tilanne',
    why: 'Mitä tässä laskentataulukossa nyt on.',
    refresh: 'Päivitä',
    working: 'Luetaan laskentataulukkoa',
    built: (p) => `Laskenta ${p.number}, ${p.date}`,
    neverBuilt: 'Suunnitelmaa ei ole vielä laskettu.',
    fresh: 'Suunnitelma on ajan tasalla.',
    stale: (p) => (p.count === 1 ? '1 välilehti on muuttunut laskennan jälkeen:' : `${p.count} välilehteä on muuttunut laskennan jälkeen:`),
    tabs: 'Välilehdet',
    tabRows: (p) => `${p.rows} riviä`,
    imports: 'Tuonnit',
    noImports: 'Mitään ei ole vielä tuotu.',
    importState: { receiving: 'kesken', complete: 'valmis', undone: 'kumottu' },
    language: (p) => `Välilehtien kieli: ${p.language}`,
  },

  languages: { en: 'English (englanti)', fi: 'suomi' },
};
export default fi;
