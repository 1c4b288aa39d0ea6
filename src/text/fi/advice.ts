import type { AdviceWords } from '../en/advice';

const fi: AdviceWords = {
  plan: {
    66: 'Anna tämän suunnitelman havaintojen muuttaa seuraavaa kierrosta (S2).',
    105: 'Tee, mittaa, opi, muuta: palaa asiaan sovittuna päivänä (S3).',
  },
  account_plan: { 6: 'Kirjoita muistiin, miten tämä asiakas päättää ja kenellä on viimeinen sana (S0).' },
  triggers: { 153: 'Asiakas kohdataan oikealla hetkellä, joten viestin pitää olla valmiina ennen hetkeä (S2).' },
  goals: {
    42: 'Aloita liiketoiminnan tavoitteista ja johda taktiset tavoitteet niistä (S0).',
    61: 'Suunnittele ensin liiketoiminnan tavoitteista; kampanjat tulevat sen jälkeen (S2).',
    138: 'Pidä kiinni ydinajatuksesta ja tavoitteista; mitä tiukempi kohderyhmä, sitä enemmän ratkaisee laatu ja sitä vähemmän mediaraha (S0).',
  },
  audiences: {
    3: 'Se, keitä tarkoitetaan, ratkaisee, miten heidät tavoitetaan, ja se taas, mitä mitataan (S0).',
    147: 'Tavoittavuus on päämittari vain, kun kohderyhmä on hyvin tiukka (S0).',
  },
  accounts: { 1: 'Kourallinen yrityksiä riittää: kun niitä on vähän, jokainen luku kertoo, miten vähään se perustuu (S0).' },
  personas: { 92: 'Tarjooma, lupaukset, viestit ja kontaktipisteet ensin, kampanjaraha vasta sitten (S2).' },
  stages: {
    57: 'Anna joka vaiheelle yksi vastuuhenkilö, niin joku vastaa jokaisesta askelesta liidistä euroihin (S2).',
    81: 'Myynti ja markkinointi kulkevat asiakkaan matkan rinnakkain, eivät peräkkäin (S2).',
  },
  campaigns: { 124: 'Kiinnostus kertoo kaksi asiaa: sopiiko kohderyhmä ja miten kukin viesti toimii (S0).' },
  pages: { 130: 'Kaikkien istunnot kertovat vähän kapeista markkinoista; katso kohdeyritysten käyntejä (S0).' },
  deals: {
    31: 'Avainasiakkaat päättävät hitaasti; hiljainen kvartaali ei ole vielä epäonnistuminen (S3).',
    85: 'Ostopolut ovat pitkiä ja päättäjiä on monta (S2).',
  },
};
export default fi;
