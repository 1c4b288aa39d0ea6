import type { PageWords } from '../en/page';

const fi: PageWords = {
  title: 'ABM-suunnitelma',
  starting: 'Käynnistetään laskentataulukkoa…',
  open: 'Avaa .xlsx',
  save: 'Tallenna .xlsx-tiedostona',
  language: 'Kieli',
  languages: { en: 'English', fi: 'suomi' },
  close: 'Sulje sivupalkki',
  addons: 'Lisäosat',
  working: (p) => `${p.what}: käynnissä…`,
  opening: (p) => `Avataan tiedostoa ${p.file}…`,
  saved: (p) => `${p.file} on tallennettu.`,
  notOpened: (p) => `Tiedostoa ${p.file} ei voitu avata. Valitse taulukko-ohjelmalla tallennettu .xlsx-tiedosto.`,
  failed: (p) => `${p.what}: ${p.message}`,
};
export default fi;
