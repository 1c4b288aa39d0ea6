import type { ExportsWords } from '../en/exports';

const fi: ExportsWords = {
  formats: {
    linkedin_campaigns: 'LinkedInin kampanjaraportti',
    linkedin_ads: 'LinkedInin mainosraportti',
    linkedin_placements: 'LinkedInin kampanjat sijoittelun mukaan',
    linkedin_ad_placements: 'LinkedInin mainokset sijoittelun mukaan',
    linkedin_network: 'LinkedInin kampanjat alustan mukaan',
    linkedin_ad_network: 'LinkedInin mainokset alustan mukaan',
    linkedin_conversions: 'LinkedInin konversioraportti',
    linkedin_conversations: 'LinkedInin keskustelumainosten raportti',
    linkedin_companies: 'LinkedInin yleisötiedot yrityksittäin',
    linkedin_segment_list: 'LinkedInin yleisötiedot luettelona',
    linkedin_demographics: 'LinkedInin yleisötiedot ryhmittäin',
    linkedin_company_template: 'LinkedInin yrityslistan pohja',
    linkedin_contact_template: 'LinkedInin yhteyshenkilölistan pohja',
    ga4_landing_pages: 'Google Analyticsin aloitussivut',
    ga4_report: 'Google Analyticsin raportti',
    google_ads: 'Google Adsin kampanjat',
    google_ads_overview: 'Google Adsin luvut päivittäin',
    meta_ads: 'Metan mainosraportti',
    meta_insights: 'Metan kävijätiedot päivittäin',
    mailchimp_campaigns: 'Mailchimpin kampanjat',
    email_campaigns: 'Sähköpostikampanjat',
    campaign_table: 'Kampanjataulukko',
    company_engagement: 'Yrityskohtainen taulukko',
    visits: 'Kävijätunnistus, rivi per käynti',
    visitor_companies: 'Kävijöiden tunnistus, rivi yritystä kohti',
    hubspot_deals: 'HubSpotin kaupat',
    pipedrive_deals: 'Pipedriven kaupat',
    salesforce_deals: 'Salesforcen myyntimahdollisuudet',
    dynamics_deals: 'Dynamics 365:n myyntimahdollisuudet',
    deal_list: 'Kauppaluettelo',
    hubspot_contacts: 'HubSpotin yhteyshenkilöt',
    contact_list: 'Yhteyshenkilöluettelo',
    leads: 'Liidit',
    form_leads: 'Lomakkeen liidit',
    touches: 'Kontaktipisteet',
    costs: 'Kustannukset kuukausittain',
    hubspot_companies: 'HubSpotin yritykset',
    account_list: 'Yritysluettelo',
    mapped: 'Selittämäsi taulukko',
  },

  noTab: {
    linkedin_conversions: () =>
      'LinkedInin konversioraportti laskee konversiot säännöittäin ja toistaa kampanjan kulut joka rivillä; lue sitä sellaisenaan. Vie suunnitelmaa varten kampanjaraportti (Campaign Performance Report).',
    linkedin_conversations: () =>
      'LinkedInin keskustelumainosten raportti laskee lähetyksiä, avauksia ja painikkeiden klikkauksia, jotka eivät ole näyttöjä eivätkä tavoittavuutta; lue sitä sellaisenaan. Vie suunnitelmaa varten kampanjaraportti (Campaign Performance Report).',
    linkedin_demographics: () =>
      'Tämä LinkedInin ryhmittely näyttää, ketkä näkivät mainoksia: enintään 25 riviä, jotka menevät päällekkäin, joten mitään ei voi laskea yhteen. Tarkista sillä kohdennus. Vain yritysten nimien taulukon voi tuoda.',
    ga4_report: () =>
      'Tämä Google Analyticsin raportti kuvaa koko sivustoa eikä nimeä aloitussivuja eikä yrityksiä; lue sitä sellaisenaan. Vie suunnitelmaa varten aloitussivujen raportti (Reports > Engagement > Landing page).',
    google_ads_overview: () =>
      'Tässä Google Adsin taulukossa on rivi per päivä eikä kampanjoita, joten raha laskettaisiin kahdesti kampanjoiden rinnalla. Vie sen sijaan kampanjataulukko.',
    meta_insights: () =>
      'Metan kävijätiedoissa on yksi sivun luku per päivä, maksettu ja maksuton yhdessä; lue sitä sellaisenaan. Vie suunnitelmaa varten mainosten hallinnan raportti kampanjoittain.',
  },

  unreadable: {
    empty_file: () => 'Tiedosto on tyhjä. Vie se uudelleen.',
    too_large: (p) => `Tiedoston koko on ${p.megabytes} Mt, ja enintään ${p.limit} Mt voidaan lukea. Vie lyhyempi jakso.`,
    legacy_xls: () =>
      'Tämä on vanha Excel-tiedosto (.xls), kuten LinkedInin sivutilastot: seuraajille ei ole suunnitelmassa välilehteä. Jos taulukko on muu, avaa se, tallenna CSV-muodossa ja tuo se tiedosto.',
    zip: () => 'Tämä on Excel-työkirja tai zip-paketti. Pura paketti tai tallenna taulukko CSV-muodossa ja tuo se tiedosto.',
    damaged_xlsx: () =>
      'Tämä Excel-työkirja tai paketti on vioittunut tai liian suuri purettavaksi. Lataa se uudelleen, tai tallenna taulukko CSV-muodossa ja tuo se tiedosto.',
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
    other_separator: (p) =>
      `Otsikkorivin (rivi ${p.row}) ja sen alla olevien rivien solut on erotettu eri merkein. Vie tiedosto uudelleen niin, että erotin on kaikkialla sama.`,
    cut_row: (p) =>
      `Viimeinen rivi (${p.row}) loppuu ${p.cells} soluun, kun niitä pitäisi olla ${p.columns}: lataus on katkennut. Lataa se uudelleen.`,
    no_rows_in: (p) => `Rivin ${p.row} taulukossa ei ole rivejä. Valitse pidempi jakso ja vie se uudelleen.`,
    key_value: (p) =>
      `”${p.report}” on yhden kampanjan raportti rivi riviltä. Vie sen sijaan kaikkien kampanjoiden luettelo, Mailchimpissä Campaigns > Export.`,
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
    sheet_left_out: (p) => `Välilehdellä ”${p.name}” ei ole tuttua taulukkoa; se jätettiin pois.`,
    table_left_out: (p) => `Riviltä ${p.row} alkavaa taulukkoa ei tunneta; se jätettiin pois.`,
    tables_left_out: (p) =>
      p.count === 1
        ? '1 tiedoston taulukko jäi pois, koska sille ei ole välilehteä.'
        : `${p.count} tiedoston taulukkoa jäi pois, koska niille ei ole välilehteä.`,
    records_differ: (p) => `Tiedostossa on ${p.rows} riviä, kun se ilmoittaa ${p.stated}: vienti on katkaistu. Rivit otettiin.`,
    part_of_all: (p) =>
      `Tiedoston ${p.rows} yritystä näki ${String(p.percent).replace('.', ',')} % kaikista näytöistä: LinkedIn luettelee tässä enintään 25, ja tavoittavuus on suurempi kuin ne näyttävät.`,
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
    both: (p) => `Miten ${p.day.example} sarakkeessa ”${p.day.column}” ja ${p.number.example} sarakkeessa ”${p.number.column}” luetaan?`,
    bothChoice: (p) =>
      `${p.date} ja ${p.value} (${p.order === 'dmy' ? 'päivä' : 'kuukausi'} ensin, desimaali${p.mark === 'point' ? 'piste' : 'pilkku'})`,
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
