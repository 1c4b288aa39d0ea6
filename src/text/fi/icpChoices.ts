import type { IcpChoiceWords } from '../en/icpChoices';

const fi: IcpChoiceWords = {
  icp_kind: { must: 'Pakollinen', any: 'Jokin näistä', positive: 'Puoltaa', negative: 'Puhuu vastaan', anti: 'Ei ihanteellinen' },
  icp_about: { need: 'Tarve', pain: 'Kipupiste', driver: 'Ajuri', buying: 'Ostokäyttäytyminen', state: 'Nykytila' },
  icp_field: {
    industry: 'Toimiala',
    employees: 'Henkilöstö',
    revenue: 'Liikevaihto',
    location: 'Sijainti',
    city: 'Paikkakunta',
    country: 'Maa',
    technologies: 'Teknologiat',
    products: 'Omat tuotteet',
    name: 'Nimi',
  },
  icp_operator: {
    is: 'on jokin näistä',
    is_not: 'ei ole mikään näistä',
    contains: 'sisältää',
    at_least: 'on vähintään',
    at_most: 'on enintään',
    between: 'on välillä',
    filled: 'on täytetty',
    blank: 'on tyhjä',
  },
};
export default fi;
