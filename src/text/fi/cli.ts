import type { CliWords } from '../en/cli';

const fi: CliWords = {
  usage:
    'Käyttö: npm run plan -- TIEDOSTOT... [--out plan.xlsx] [--json [plan.json]] [--lang fi|en] [--today VVVV-KK-PP] [--period 2026-Q1] [--answers vastaukset.json] [--lists kansio]',
  noFiles: 'Anna vähintään yksi tiedosto: vientitiedostoja, CSV-tiedostoja tai suunnitelman työkirja.',
  unknownOption: (p) => `${p.option} ei ole valitsin. Katso --help.`,
  optionNeedsValue: (p) => `Valitsimen ${p.option} perään tarvitaan arvo.`,
  badValue: (p) => `${p.option} ${p.value}: kirjoita ${p.expected}.`,
  missingFile: (p) => `${p.file}: tiedostoa ei ole.`,
  twoWorkbooks: (p) => `${p.second}: suunnitelman työkirja on jo ${p.first}. Anna yksi työkirja kerrallaan.`,
  unreadable: (p) => `${p.file}: ${p.message}`,
  explain: (p) => `Kerro, mitä taulukossa on: anna --answers TIEDOSTO.json, jossa on esimerkiksi ${p.answers}`,
  cannotWrite: (p) => `Tiedostoa ${p.file} ei voi kirjoittaa. Onko se auki toisessa ohjelmassa, tai puuttuuko kansio?`,
  answersNotJson: (p) => `${p.file}: vastausten pitää olla JSON-olio, esimerkiksi {"date_order": "dmy"}.`,
  assumed: (p) => `${p.file}: ${p.question} Oletettu: ${p.answer}.`,
  imported: (p) =>
    `${p.file}: ${p.rows} riviä välilehdelle ${p.tab}` +
    (p.matched !== undefined ? `, kohdeyritykseen liittyy ${p.matched}, ilman jäi ${p.unmatched}` : ''),
  already: (p) => `${p.file}: tuotu jo aiemmin, mitään ei lisätty`,
  headings: { kpi: 'Mittari', value: 'Arvo', interval: 'Luottamusväli', n: 'n', status: 'Tila' },
  triggers: (p) => (p.count === 0 ? 'Ei herätteitä: tänään ei tarvitse ottaa kehenkään yhteyttä.' : `Herätteet (${p.count})`),
  due: (p) => `viimeistään ${p.date}`,
  saved: (p) => `Tallennettu ${p.file}`,
};
export default fi;
