import type { ServerWords } from '../en/server';

const fi: ServerWords = {
  refusals: {
    busy: (p) => `Joku tuo tiedostoa tai laskee suunnitelmaa tässä taulukossa juuri nyt. Yritä uudelleen viimeistään ${p.minutes} minuutin kuluttua.`,
    newer_layout: (p) =>
      `Tämä työkirja on tehty lisäosan uudemmalla versiolla (rakenne ${p.workbook}, tämä versio tuntee rakenteen ${p.addon}). Päivitä lisäosa; mitään ei muutettu.`,
    no_tab: (p) => `Välilehti ${p.tab} puuttuu. Valitse Laske suunnitelma: se tekee puuttuvat välilehdet uudelleen.`,
    moving: (p) =>
      `Välilehden ${p.tab} rivejä siirrettiin kesken kirjoituksen. Odota, että lajittelu tai muokkaus siellä päättyy, ja laske uudelleen.`,
    changed_meanwhile: () => 'Toinen ajo muutti työkirjaa tällä välin. Laske uudelleen.',
    unknown_call: (p) => `Palvelin ei tunne kutsua ${p.name}. Lataa sivupalkki uudelleen.`,
    bad_request: (p) => `Pyyntöä ei ymmärretty (${p.what}). Lataa sivupalkki uudelleen ja yritä sitten.`,
    unknown_account: (p) =>
      `Yritystä ${p.account} ei ole, tai niitä on useampi. Kirjoita nimi kuten se on välilehdellä ${p.tab}; mitään ei tallennettu.`,
    unknown_import: (p) => `Välilehdellä Tuonnit ei ole tuontia ${p.id}. Valitse tiedosto uudelleen.`,
    not_receiving: (p) => `Tuontia ${p.id} ei enää oteta vastaan. Valitse tiedosto uudelleen.`,
    block_gap: (p) => `Tuonnista ${p.id} puuttuvat rivit ${p.expected}–${p.first}. Valitse tiedosto uudelleen: tuonti jatkuu siitä, mihin se jäi.`,
    incomplete: (p) => `Tuonnista ${p.id} on saatu ${p.received} riviä ${p.rows}:sta. Valitse tiedosto uudelleen: tuonti jatkuu siitä, mihin se jäi.`,
    no_undo_import: () =>
      'Tuontia, jonka voisi kumota, ei ole: kumoaminen säilyy viimeisimmälle tuonnille 7 päivää, sen päivän kielellä. Mitään ei muutettu.',
    no_undo_build: () =>
      'Laskentaa, jonka voisi kumota, ei ole: kumoaminen säilyy viimeisimmälle laskennalle 7 päivää, sen päivän kielellä. Mitään ei muutettu.',
    undo_typed: (p) =>
      `Näihin on sen jälkeen kirjoitettu, ja kumoaminen hävittäisi sen: ${p.places}. Kopioi teksti muualle, tyhjennä solu tai poista rivi ja kumoa sitten uudelleen. Mitään ei muutettu.`,
    bad_period: (p) => `'${p.period}' ei ole jakso. Kirjoita asetuksiin 2026, 2026-Q1, 2026-03 tai 2026-01-05..2026-02-10.`,
    bad_date: (p) => `'${p.date}' ei ole päivämäärä. Kirjoita se muodossa 2026-03-31.`,
    no_version: (p) => `Pisteytyssääntöjen versiota ${p.version} ei enää ole, tai sen tekstiä on muutettu. Valitse toinen versio.`,
    unexpected: () => 'Tapahtui jotain, mille tällä versiolla ei ole sanoja. Yritä uudelleen; aloitettu työ viedään silloin loppuun.',
  },
  built: 'Suunnitelma on laskettu',
  unchanged: 'Kaikki oli jo ajan tasalla; mitään ei muutettu.',
  failed: 'Suunnitelmaa ei laskettu',
  states: {
    receiving: 'otetaan vastaan',
    complete: 'valmis',
    undone: 'peruttu',
    takenBack: 'kumottu',
    replaced: (p) => `korvattu tuonnilla ${p.by}`,
    timedOut: 'vanhentunut kesken',
  },
  warnings: {
    replaced: (p) => `Korvaa: ${p.files}.`,
    repeated: (p) =>
      `${p.rows === 1 ? '1 kontakti on' : `${p.rows} kontaktia on`} jo mukana (sama tapahtuma), joten ${p.rows === 1 ? 'se' : 'ne'} jätettiin pois.`,
    overlap: (p) => `Menee päällekkäin tuonnin ${p.file} kanssa: samoilta päiviltä lasketaan tämä uudempi.`,
    yields: (p) => `Menee päällekkäin tuonnin ${p.file} kanssa, joka lasketaan: tässä on enintään 25 yritystä.`,
  },
  undo: {
    cell: (p) => `${p.sheet} ${p.cell}`,
    row: (p) => `${p.sheet}, rivi ${p.row}`,
    more: (p) => ` ja ${p.count} muuta`,
  },
  slice: (p) => `${p.rows} ${p.rows === 1 ? 'rivi' : 'riviä'}${p.sums ? `, ${p.sums}` : ''}`,
};
export default fi;
