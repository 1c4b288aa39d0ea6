import { wordGroups } from './wordGroups';

// Words beside a name that often come and go: 'sverige' is {slot: 'country', code: 'sweden'}, 'abo' {slot: 'city', code: 'turku'}.
export type Slot = 'country' | 'city' | 'group' | 'office';
export interface SideWord {
  readonly slot: Slot;
  readonly code: string;
}

const WORDS: Readonly<Record<Slot, string>> = {
  country: `finland=suomi=suomen=fi=fin sweden=sverige=ruotsi=swe norway=norge=norja denmark=danmark=tanska iceland=islanti estonia=eesti=viro=estland
latvia=latvija lithuania=liettua=lietuva germany=deutschland=saksa=tyskland poland=polska=puola=polen uk=britain=england=englanti usa=us=america
netherlands=nederland=holland=hollanti france=ranska spain=espana=espanja italy=italia russia=venaja switzerland=schweiz=sveitsi austria=itavalta
belgium=belgia china=kiina india=intia japan=japani nordic=nordics=norden=pohjoismaat=scandinavia=skandinavia baltic=baltics=baltia
europe=europa=eurooppa=emea international=intl=global=worldwide=kansainvalinen`,
  city: `helsinki=helsingfors espoo=esbo vantaa=vanda tampere=tammerfors turku=abo oulu=uleaborg lahti=lahtis kuopio jyvaskyla pori=bjorneborg
lappeenranta=villmanstrand vaasa=vasa kotka joensuu hameenlinna=tavastehus porvoo=borga mikkeli hyvinkaa jarvenpaa nurmijarvi rauma=raumo lohja=lojo
kokkola=karleby kajaani rovaniemi kerava seinajoki kouvola imatra nokia savonlinna riihimaki salo raisio kaarina tornio kemi iisalmi raahe ylivieska
valkeakoski pietarsaari=jakobstad forssa varkaus hamina loviisa=lovisa tuusula kirkkonummi=kyrkslatt maarianhamina=mariehamn
stockholm=tukholma goteborg=gothenburg malmo uppsala oslo bergen copenhagen=kobenhavn=kopenhamn tallinn=tallinna riga vilnius
london berlin hamburg munich=munchen paris amsterdam`,
  group: 'group=grupp=gruppen=gruppe=konserni=koncern=koncernen=yhtiot holding=holdings',
  office: 'office=toimipiste=toimipaikka=konttori=paakonttori=sivuliike=filial=branch=myymala hq=headquarters',
};

const REGIONS = /^(?:nordic|baltic|europe|international)$/;

/** Brands begin with a region ("Nordic Steel"), seldom with a country. */
export const isRegion = (code: string): boolean => REGIONS.test(code);

// read when first asked, not when the script is loaded
let table: Map<string, SideWord> | null = null;

const readTable = (): Map<string, SideWord> => {
  const words = new Map<string, SideWord>();
  for (const slot of Object.keys(WORDS) as Slot[]) {
    wordGroups(WORDS[slot]).forEach((code, word) => {
      words.set(word, { slot, code });
    });
  }
  return words;
};

export const sideWords = (): ReadonlyMap<string, SideWord> => {
  table = table || readTable();
  return table;
};
