import type { ListsWords } from '../en/lists';

const rows = (count: number): string => (count === 1 ? '1 rivi' : `${count} riviä`);
const cells = (count: number): string => (count === 1 ? '1 solu' : `${count} solua`);

const fi: ListsWords = {
  short: 'Listat',
  title: 'LinkedIn-listat',
  why: 'Tekee tiedoston, jonka LinkedIn Campaign Manager ottaa vastaan kohdassa Audiences > Upload a list. Tiedosto tallentuu tälle koneelle; muuta ei taulukosta lähde.',
  which: 'Lista',
  kinds: { companies: 'Yritykset: kohdeyritykset', contacts: 'Yhteyshenkilöt: suostumuksen antaneet' },
  tiers: 'Luokka',
  noTier: 'ei luokkaa',
  stages: 'Pisin vaihe',
  noStage: 'ei vielä liidiä eikä kauppaa',
  regions: 'Kaupunki tai maa',
  everything: 'Ei valintaa: kaikki mukana.',
  titles: 'Tittelin sanoja pilkuin erotettuina',
  titlesHelp: 'Tyhjä: kaikki tittelit. ”johtaja” löytää myös sanan ”toimitusjohtaja”.',
  product: 'Jätä pois yritykset, joilla on jo',
  noProduct: 'ei rajausta',
  asBuilt: 'Luokka ja vaihe ovat viimeksi lasketusta suunnitelmasta.',
  notBuilt: 'Laske suunnitelma ensin, niin yritykset saavat luokan ja vaiheen.',
  action: 'Tee lista',
  opening: 'Luetaan kohdeyrityksiä.',
  working: 'Tehdään listaa.',
  download: 'Lataa tiedosto',
  again: 'Tee uudelleen',
  made: (p) => `Listalla on ${p.rows} riviä (${p.kilobytes} kt).`,
  empty: 'Listalle ei jäänyt yhtään riviä.',
  saved: (p) => `${p.file} annettiin selaimelle, joka tallentaa sen latauksiin. Vie se LinkedIniin sellaisenaan: otsikkoriviä ei saa muuttaa.`,
  leftOutTitle: 'Jätettiin pois',
  leftOut: {
    no_account: (p) => `${rows(p.count)}: henkilö ei kuulu mihinkään kohdeyritykseen`,
    other_accounts: (p) => `${rows(p.count)}: muu luokka, vaihe tai alue`,
    other_title: (p) => `${rows(p.count)}: muu titteli`,
    owns_product: (p) => `${rows(p.count)}: yrityksellä on jo tuote`,
    no_consent: (p) => `${rows(p.count)}: suostumuksesta ei ole tietoa`,
    withdrawn: (p) => `${rows(p.count)}: suostumus evätty tai peruttu`,
    no_name: (p) => `${rows(p.count)}: yrityksellä ei ole nimeä`,
    no_address: (p) => `${rows(p.count)}: ei kelvollista sähköpostiosoitetta eikä etu- ja sukunimeä`,
    duplicate: (p) => `${rows(p.count)}: sama yritys tai henkilö uudelleen`,
  },
  notes: {
    sign_removed: (p) => `${cells(p.count)} alkoi kuin kaava; merkki jätettiin alusta pois.`,
    shortened: (p) => `${cells(p.count)} lyhennettiin LinkedInin sallimaan pituuteen.`,
    country_unknown: (p) => `${rows(p.count)}, joiden maata ei tunneta; se jätettiin tyhjäksi. Kirjoita maa kahdella kirjaimella, esimerkiksi FI.`,
  },
  sizes: {
    too_few: 'LinkedIn vaatii vähintään 300 riviä ja näyttää mainoksia vasta, kun 300 jäsentä löytyy: valitse lisää luokkia, vaiheita tai alueita.',
    too_many: 'LinkedIn ottaa vastaan enintään 300 000 riviä: rajaa yrityksiä tai tee useita listoja.',
    too_large: 'LinkedIn ottaa vastaan enintään 20 megatavua: rajaa yrityksiä tai tee useita listoja.',
  },
  changed: 'Välilehdet muuttuivat, kun listaa tehtiin. Tee se uudelleen.',
  written: (p) => `${p.file}: ${rows(p.rows)}`,
};
export default fi;
