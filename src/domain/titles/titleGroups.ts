// The rules that a new Personas tab starts from, and by which a title is read where no row of that tab fits: English and Finnish words in the
// order in which they are tried. They are ours, not the sources'. 'Hankintapäällikkö' falls into purchasing, which answers to finance.
import type { AreaCode, RoleCode } from '../plan/types';
import { titlePhrases } from './titlePhrases';
import type { TitlePhrase } from './types';

export type TitleGroupId = 'management' | 'finance' | 'purchasing' | 'sales' | 'strategy' | 'user' | 'technology' | 'development';
export interface TitleGroup {
  readonly id: TitleGroupId;
  readonly area: AreaCode;
  readonly role: RoleCode;
  /** as a cell of Personas holds them */
  readonly titles: string;
}

export const TITLE_GROUPS: readonly TitleGroup[] = [
  {
    id: 'management',
    area: 'growth',
    role: 'decision_maker',
    titles:
      'CEO, chief executive, managing director, toimitusjohtaja, TJ, konsernijohtaja, pääjohtaja, founder, perustaja, entrepreneur, yrittäjä, omistaja, managing partner, general manager, country manager, maajohtaja, business unit, business area, liiketoiminta, liiketoimintayksikkö, yksikön johtaja, yksikönjohtaja, toimialajohtaja, aluejohtaja, toiminnanjohtaja',
  },
  {
    id: 'finance',
    area: 'finance',
    role: 'decision_maker',
    titles:
      'CFO, chief financial officer, finance, financial, financials, accounting, accountant, controller, treasurer, treasury, audit, auditor, payroll, talous, rahoitus, kirjanpito, kirjanpitäjä, laskenta, kontrolleri, hallinto',
  },
  {
    id: 'purchasing',
    area: 'finance',
    role: 'influencer',
    titles:
      'CPO, chief procurement officer, procurement, purchasing, purchase, sourcing, buyer, category manager, hankinta, osto, ostaja, sourcing manager',
  },
  {
    id: 'sales',
    area: 'sales',
    role: 'decision_maker',
    titles:
      'CMO, CCO, CRO, chief commercial officer, chief revenue officer, chief marketing officer, sales, marketing, commercial, key account, account manager, account executive, account director, customer success, customer experience, customer relations, export, brand, communications, myynti, myyjä, markkinointi, vienti, asiakkuus, asiakas, avainasiakas, asiakkuuspäällikkö, asiakkuusjohtaja, viestintä, brändi, markkinoija, kaupallinen, myyntineuvottelija',
  },
  {
    id: 'strategy',
    area: 'strategy',
    role: 'decision_maker',
    titles:
      'CSO, chief strategy officer, strategy, strategist, corporate planning, mergers and acquisitions, M&A, board member, chairman, chairwoman, chairperson, chair of the board, strategia, hallituksen puheenjohtaja, hallituksen jäsen, yrityskauppa, yrityskaupat, yritysjärjestely',
  },
  {
    id: 'user',
    area: 'technology',
    role: 'end_user',
    titles:
      'operator, machine operator, technician, welder, mechanic, electrician, user, koneenkäyttäjä, käyttäjä, operaattori, asentaja, mekaanikko, hitsaaja, sähkömies, teknikko',
  },
  {
    id: 'technology',
    area: 'technology',
    role: 'decision_maker',
    titles:
      'CTO, CIO, CISO, COO, CDO, chief technology officer, chief information officer, chief operating officer, chief digital officer, IT, ICT, information technology, information security, technology, technical, engineering, engineer, rnd, product development, product management, product manager, product owner, software, software development, data, digital, cloud, security, production, production controller, quality controller, manufacturing, operations, plant, plant manager, factory, site manager, maintenance, quality, automation, supply chain, logistics, warehouse, architect, developer, tietohallinto, tietojärjestelmä, tietoturva, tieto, teknologia, tekninen, tekniikka, tuotekehitys, tuotanto, tuote, tehdas, tehtaan, kunnossapito, huolto, laatu, automaatio, insinööri, käyttöpäällikkö, toimitusketju, logistiikka, varasto, ohjelmisto, digitalisaatio, digi, järjestelmä, sovellus, operatiivinen, valmistus, suunnittelu, suunnittelija, arkkitehti, työnjohtaja, ohjelmoija, kehittäjä, tuoteomistaja, kone',
  },
  {
    id: 'development',
    area: 'growth',
    role: 'decision_maker',
    titles:
      'business development, growth, development, innovation, transformation, chief growth officer, chief transformation officer, liiketoiminnan kehitys, kehitys, kehittäminen, kasvu, innovaatio, muutosjohtaja',
  },
];

/** Parted once for all titles. */
export const GROUP_PHRASES: readonly (readonly TitlePhrase[])[] = TITLE_GROUPS.map(({ titles }) => titlePhrases(titles));
