import type { ExportsWords } from '../en/exports';

const fi: ExportsWords = {
  formats: {
    linkedin_campaigns: 'LinkedInin kampanjaraportti',
    ga4_landing_pages: 'Google Analyticsin aloitussivut',
    company_engagement: 'Yrityskohtainen taulukko',
    visits: 'Kävijätunnistus, rivi per käynti',
    hubspot_deals: 'HubSpotin kaupat',
    pipedrive_deals: 'Pipedriven kaupat',
    hubspot_contacts: 'HubSpotin yhteyshenkilöt',
    leads: 'Liidit',
    touches: 'Kontaktipisteet',
    costs: 'Kustannukset kuukausittain',
    account_list: 'Yritysluettelo',
  },

  unreadable: {
    empty_file: () => 'Tiedosto on tyhjä. Vie se uudelleen.',
    too_large: (p) => `Tiedoston koko on ${p.megabytes} Mt, ja enintään ${p.limit} Mt voidaan lukea. Vie lyhyempi jakso.`,
    legacy_xls: () => 'Tämä on vanha Excel-tiedosto (.xls). Avaa se, tallenna taulukko CSV-muodossa ja tuo se tiedosto.',
    zip: () => 'Tämä on Excel-työkirja tai zip-paketti. Pura paketti tai tallenna taulukko CSV-muodossa ja tuo se tiedosto.',
    pdf: () => 'Tämä on PDF. Vie taulukko CSV-muodossa ja tuo se tiedosto.',
    gzip: () => 'Tämä on pakattu tiedosto. Pura se ja tuo sisällä oleva CSV.',
    web_page: () => 'Tämä on verkkosivu eikä taulukko, vaikka nimi sanoisi muuta. Kirjaudu palveluun uudelleen ja vie raportti CSV-muodossa.',
    binary: () => 'Tämä ei ole tekstitiedosto. Vie taulukko CSV-muodossa ja tuo se tiedosto.',
    cut_utf16: () => 'Tiedosto loppuu kesken merkin: lataus on katkennut. Lataa se uudelleen.',
    quote_never_closed: (p) => `Rivillä ${p.row} alkavaa lainausmerkkiä ei suljeta. Vie tiedosto uudelleen tai sulje lainaus tekstieditorissa.`,
    broken_quotes: (p) =>
      `Rivillä ${p.row} sulkevan lainausmerkin perässä on tekstiä. Vie tiedosto uudelleen tai kahdenna solun sisäiset lainausmerkit tekstieditorissa.`,
    joined_files: (p) => `Rivillä ${p.row} alkaa toinen tiedosto: kaksi tiedostoa on liitetty yhteen. Tuo ne yksi kerrallaan.`,
    empty_report: (p) => `Raportissa ”${p.report}” ei ole rivejä. Valitse jakso, jolla kampanjoita oli käynnissä, ja vie se uudelleen.`,
    other_report: (p) => `Raporttia ”${p.report}” ei voi tuoda. Vie sen sijaan ”${p.wanted}”.`,
    other_separator: (p) =>
      `Otsikkorivin (rivi ${p.row}) ja sen alla olevien rivien solut on erotettu eri merkein. Vie tiedosto uudelleen niin, että erotin on kaikkialla sama.`,
    cells_spill: (p) =>
      `Jokaisella otsikkorivin (rivi ${p.row}) alla olevalla rivillä on enemmän soluja kuin otsikoita. Näin käy, kun pilkuin erotetussa tiedostossa on desimaalipilkkuja: vie se puolipistein tai sarkaimin erotettuna.`,
    header_only: (p) =>
      `Tiedostossa on otsikot rivillä ${p.row} eikä rivejä niiden alla. Valitse pidempi jakso tai toinen näkymä ja vie se uudelleen.`,
    no_rows: () =>
      'Tiedoston yhtäkään riviä ei voi käyttää: rivin nimeävä sarake on kaikkialla tyhjä tai lukukelvoton. Vie tiedosto uudelleen niin, että sarake on mukana.',
    unknown_table: (p) => `Tuttua taulukkoa ei löytynyt. Ensimmäinen täytetty rivi on ”${p.seen}”. Tunnetut otsikot ovat ohjeessa docs/imports.md.`,
    missing_column: (p) =>
      `Rivin ${p.row} taulukko näyttää olevan ”${p.format}”, mutta siitä puuttuu sarake: ${p.names}. Vie se uudelleen niin, että sarake on mukana.`,
  },

  warnings: {
    byte_order_marks: (p) => `Tiedoston alussa on ${p.count} tavujärjestysmerkkiä yhden sijasta; muuten se on luettavissa.`,
    file_cut: () => 'Tiedosto loppuu kesken merkin: lataus on voinut katketa. Vertaa rivien määrää.',
    quotes_as_text: () => 'Lainausmerkit eivät tässä tiedostossa rajaa soluja; ne säilytettiin tekstinä.',
    duplicate_header: (p) => `Otsikko ”${p.header}” on useamman sarakkeen yllä; jälkimmäinen (sarake ${p.column}) jätettiin pois.`,
    by_position: (p) => `Otsikoiden kieltä ei tunneta; ${p.count} saraketta löydettiin paikan perusteella ja tarkistettiin riveistä.`,
    unreadable_number: (p) => `Rivi ${p.row}, ”${p.column}”: ”${p.value}” ei ole luku; solu jätettiin tyhjäksi.`,
    unreadable_date: (p) => `Rivi ${p.row}, ”${p.column}”: ”${p.value}” ei ole päivämäärä; solu jätettiin tyhjäksi.`,
    unreadable_duration: (p) => `Rivi ${p.row}, ”${p.column}”: ”${p.value}” ei ole kesto; solu jätettiin tyhjäksi.`,
    unreadable_domain: (p) => `Rivi ${p.row}, ”${p.column}”: ”${p.value}” ei ole verkko-osoite; solu jätettiin tyhjäksi.`,
    unreadable_month: (p) => `Rivi ${p.row}, ”${p.column}”: ”${p.value}” ei ole kuukausi; solu jätettiin tyhjäksi. Kirjoita se muodossa 2026-01.`,
    unreadable_choice: (p) => `Rivi ${p.row}, ”${p.column}”: ”${p.value}” ei ole mikään sarakkeen tuntemista sanoista; solu jätettiin tyhjäksi.`,
    unreadable_currency: (p) => `Rivi ${p.row}, ”${p.column}”: ”${p.value}” ei ole valuutta; solu jätettiin tyhjäksi. Kirjoita se muodossa EUR.`,
    cell_too_long: (p) => `Rivi ${p.row}, ”${p.column}”: ${p.length} merkkiä ei mahdu soluun (enintään ${p.limit}); solu jätettiin tyhjäksi.`,
    more: (p) => `”${p.column}”: lisäksi ${p.count} samanlaista solua.`,
    row_too_long: (p) => `Rivillä ${p.row} on ${p.cells} solua ja otsikoita ${p.columns}; rivi jätettiin pois. Etsi ylimääräinen erotin.`,
    row_too_short: (p) => `Rivillä ${p.row} on vain ${p.cells} solua ja otsikoita ${p.columns}; puuttuvat jäivät tyhjiksi.`,
    row_without_key: (p) => `Rivi ${p.row} ei kerro, mihin se kuuluu; se jätettiin pois.`,
    text_line: (p) => `Rivi ${p.row} on tekstirivi (”${p.text}”); se jätettiin pois.`,
    header_again: (p) => `Rivi ${p.row} toistaa otsikot; se jätettiin pois.`,
    more_rows: (p) => `Lisäksi ${p.count} samanlaista riviä.`,
    rows_left_out: (p) =>
      p.count === 1
        ? `1 rivi on muuta lajia (”${p.column}”: ${p.words}) ja jätettiin pois.`
        : `${p.count} riviä on muuta lajia (”${p.column}”: ${p.words}) ja jätettiin pois.`,
    total_short: (p) => `”${p.column}”: rivien summa on ${p.sum}, kun tiedosto ilmoittaa ${p.stated}: vienti on katkaistu. Rivit otettiin.`,
    total_differs: (p) => `”${p.column}”: rivien summa on ${p.sum}, kun tiedosto ilmoittaa vain ${p.stated}. Vertaa palveluun; rivit otettiin.`,
    mixed_currencies: (p) => `Tiedostossa on useita valuuttoja (${p.currencies}); niiden summia ei lasketa yhteen.`,
    period_assumed: (p) =>
      `Tiedosto ei kerro jaksoaan; oletettiin ${p.start}–${p.end} (90 päivää). Lisää päivät tiedoston nimeen, niin jakso on varma.`,
    period_unknown: () =>
      'Tiedosto ei kerro jaksoaan. Lisää ensimmäinen ja viimeinen päivä tiedoston nimeen, esimerkiksi yritykset_2026-01-01_2026-03-31.csv.',
    observed_unknown: () => 'Tiedoston nimessä ei ole päivää; viennin päiväksi tulee tuontipäivä.',
    times_in_utc: (p) => `”${p.column}” on UTC-aikaa; ajat otettiin sellaisinaan.`,
    default_taken: (p) => `${p.question} Oletettu: ${p.answer}.`,
  },

  questions: {
    decimal: (p) => `Mitä ${p.example} tarkoittaa sarakkeessa ”${p.column}”?`,
    decimalChoice: (p) => `${p.value} (desimaali${p.mark === 'point' ? 'piste' : 'pilkku'})`,
    order: (p) => `Mikä päivä on ${p.example} sarakkeessa ”${p.column}”?`,
    orderChoice: (p) => `${p.date} (${p.order === 'dmy' ? 'päivä' : 'kuukausi'} ensin)`,
  },

  inspect: {
    usage: 'Käyttö: npm run inspect -- TIEDOSTO [--json [POLKU]] [--lang fi|en]',
    oneFile: 'Anna täsmälleen yksi tiedosto.',
    unknownOption: (p) => `${p.option} ei ole valitsin.`,
    badLang: (p) => `--lang ${p.value}: kirjoita fi tai en.`,
    missingFile: (p) => `${p.file}: tiedostoa ei voi avata. Tarkista polku.`,
    unreadable: (p) => `${p.file}: ${p.message}`,
    cannotWrite: (p) => `${p.file}: tulosta ei voi kirjoittaa tänne.`,
    saved: (p) => `Tallennettu ${p.file}`,
    format: 'Muoto',
    encoding: 'Merkistö',
    delimiter: 'Erotin',
    delimiters: { '\t': 'sarkain', ';': 'puolipiste', ',': 'pilkku', '|': 'pystyviiva' },
    header: 'Otsikot',
    headerRow: (p) => `rivi ${p.row}`,
    numbers: 'Lukutapa',
    period: 'Jakso',
    noPeriod: 'ei kerrota',
    assumed: 'oletettu',
    currency: 'Valuutta',
    noCurrency: 'ei kerrota',
    rows: 'Rivejä',
    totals: (p) => `ja ${p.count} summariviä jätettiin pois`,
    columns: 'Tiedoston sarake',
    field: 'Kenttä',
    unused: 'ei käytetä',
    sums: 'Summat',
    nonAdditive: 'Ei summata',
    questions: 'Kysymykset',
    standard: 'oletus',
    warnings: 'Huomautukset',
    none: 'ei ole',
  },
};
export default fi;
