import type { ReviewWords } from '../en/review';

const fi: ReviewWords = {
  title: 'Tarkista nimet',
  open: 'Tarkista nimet',
  waiting: (p) =>
    p.count === '1' ? 'Yksi nimi muistuttaa kohdeyritystä, mutta ei varmasti.' : `${p.count} nimeä muistuttaa kohdeyritystä, mutta ei varmasti.`,
  why: 'Tiedostojen nimiä, jotka muistuttavat kohdeyritystä mutta eivät varmasti tarkoita sitä. Valinta muistetaan ja koskee myös myöhempiä tiedostoja.',
  loading: 'Haetaan nimiä, jotka odottavat päätöstä',
  saving: 'Tallennetaan. Näiden nimien rivit päivitetään.',
  saved: (p) =>
    p.count === '1'
      ? 'Yksi päätös tallennettiin. Se näkyy luvuissa, kun suunnitelma lasketaan.'
      : `${p.count} päätöstä tallennettiin. Ne näkyvät luvuissa, kun suunnitelma lasketaan.`,
  forgotten: (p) => `Nimeä ${p.name} koskeva päätös unohdettiin.`,
  action: (p) => (p.count === 1 ? 'Tallenna 1 päätös' : `Tallenna ${p.count} päätöstä`),
  back: 'Takaisin',
  unsure: 'Mikä yritys on kyseessä?',
  nothingNear: 'Nimet, jotka eivät muistuta mitään kohdeyritystä',
  nobody: 'Yksikään nimi ei odota päätöstä.',
  where: (p) => (p.rows === '1' ? `1 rivi: ${p.tabs}` : `${p.rows} riviä: ${p.tabs}`),
  domain: (p) => `verkkotunnus ${p.domain}`,
  businessId: (p) => `Y-tunnus ${p.id}`,
  likeness: (p) => `${p.percent} % samaa`,
  none: 'Ei mikään kohdeyrityksistä',
  other: 'Muu kohdeyritys',
  otherName: (p) => `Yritys, jota ${p.name} tarkoittaa`,
  otherHint: 'nimi kuten Kohdeyrityksissä',
  later: 'Päätetään myöhemmin',
  showMore: (p) => `Näytä ${p.count} lisää`,
  beyond: (p) => `${p.count} muuta nimeä näytetään, kun nämä on päätetty.`,
  decided: 'Päätetyt',
  forget: 'Unohda',
  forgetName: (p) => `Unohda nimeä ${p.name} koskeva päätös`,
};
export default fi;
