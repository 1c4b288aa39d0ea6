import type { UndoWords } from '../en/undo';

const rows = (n: string): string => (n === '1' ? '1 rivi' : `${n} riviä`);

const fi: UndoWords = {
  importAction: (p) => `Kumoa tuonti ${p.file}`,
  added: (p) => `Välilehdeltä ${p.tab} poistuu ${rows(p.rows)}`,
  changed: (p) => (p.rows === '1' ? '1 muutettu rivi saa aiemmat solunsa' : `${p.rows} muutettua riviä saa aiemmat solunsa`),
  returning: (p) => (p.rows === '1' ? '1 korvattu rivi palaa' : `${p.rows} korvattua riviä palaa`),
  nothing: 'Vain tuontien luettelo muuttuu',
  sentence: (p) => `${p.parts}. Mahdollista ${p.until} asti.`,
  buildAction: (p) => `Kumoa laskenta ${p.number}`,
  buildWhat: 'Tulosvälilehdet näyttävät taas laskentaa edeltäneen suunnitelman; omat solut säilyvät',
  working: 'Kumotaan',
  importDone: 'Tuonti on kumottu. Tiedoston voi tuoda uudelleen.',
  buildDone: 'Laskenta on kumottu.',
  outcome: 'Kumottu: näitä rivejä ei enää ole taulukossa.',
  mayNotFit: 'Korvattavia rivejä voi olla niin paljon, ettei kumoaminen mahdu muistiin: silloin tätä tuontia ei voi kumota.',
};
export default fi;
