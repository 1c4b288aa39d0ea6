import { wordGroups } from './wordGroups';

// Words beside a name that often come and go: 'sverige' is {slot: COUNTRY, code: 'sweden'}, 'abo' {slot: CITY, code: 'turku'}.
export const COUNTRY = 0;
export const CITY = 1;
export const GROUP = 2;
export interface SideWord {
  readonly slot: number;
  readonly code: string;
}

/** By slot. */
const WORDS = [
  `finland=suomi=suomen=fi=fin sweden=sverige=ruotsi norway=norge=norja denmark=danmark=tanska estonia=eesti=viro latvia
lithuania=liettua germany=deutschland=saksa=tyskland poland=polska=puola uk=britain=england usa=america netherlands=holland=hollanti
france=ranska spain=espanja italy=italia switzerland=schweiz=sveitsi austria belgium china=kiina india=intia japan
nordic=nordics=norden=pohjoismaat=scandinavia baltic=baltics=baltia europe=europa=eurooppa=emea international=intl=global=worldwide`,
  `helsinki=helsingfors espoo=esbo vantaa=vanda tampere=tammerfors turku=abo oulu=uleaborg lahti=lahtis kuopio jyvaskyla pori=bjorneborg
lappeenranta vaasa=vasa kotka joensuu hameenlinna porvoo=borga mikkeli hyvinkaa jarvenpaa rauma lohja kokkola=karleby kajaani rovaniemi
seinajoki kouvola salo raisio tornio kemi raahe pietarsaari=jakobstad stockholm=tukholma goteborg=gothenburg malmo oslo
copenhagen=kobenhavn tallinn=tallinna riga london berlin hamburg office=toimipiste=toimipaikka=konttori=sivuliike=filial=branch=hq`,
  'group=grupp=gruppen=konserni=koncern=koncernen=yhtiot holding=holdings',
];

// read when first asked, not when the script is loaded
let table: Map<string, SideWord> | null = null;

export const sideWords = (): ReadonlyMap<string, SideWord> => {
  if (table === null) {
    const words = new Map<string, SideWord>();
    WORDS.forEach((text, slot) => {
      wordGroups(text).forEach((code, word) => {
        words.set(word, { slot, code });
      });
    });
    table = words;
  }
  return table;
};
