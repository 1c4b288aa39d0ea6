// Deals in the CRM, seen twice: on 2026-03-17 and two weeks later. Eight of them were created in the quarter and are sales qualified or further.
import { type DealState, INTERESTED, lost, NEW, OFFER, open, QUALIFIED, SOLUTION, TALKS, won } from './dealStages';

export interface ExampleDeal {
  readonly id: number;
  readonly title: string;
  readonly company: string;
  readonly industry: string;
  readonly value: string;
  readonly created: string;
  readonly expected: string;
  readonly owner: string;
  readonly heard: string;
  /** null: not yet created */
  readonly before: DealState | null;
  readonly after: DealState;
}

/** id | title | company | industry | value | created | expected close | owner | how they heard of us */
const deal = (facts: string, before: DealState | null, after: DealState = before as DealState): ExampleDeal => {
  const [id, title, company, industry, value, created, expected, owner, heard] = facts.split('|').map((fact) => fact.trim());
  return { id: Number(id), title, company, industry, value, created, expected, owner, heard, before, after };
};

export const DEALS: readonly ExampleDeal[] = [
  deal(
    '101 | Vaihteistotestauksen robottisolu | Ratasmäki Vaihteet Oy | Voimansiirto | 186000 | 2025-09-15 09:12:40 | 2026-04-30 | Aino Lehtisalo | Messut',
    open(OFFER, 60),
    open(TALKS, 70),
  ),
  deal(
    '102 | Kuitulinjan ohjausjärjestelmä | Hallavuo Oyj | Metsäteollisuus | 412500 | 2025-10-02 13:40:05 | 2026-03-31 | Aino Lehtisalo | Suosittelu',
    open(TALKS, 80),
    won(TALKS, '2026-03-26 15:02:11'),
  ),
  deal(
    '103 | Hitsauslinjan modernisointi | Merikallion Telakka | Laivanrakennus | 268000 | 2025-10-20 08:25:31 | 2026-06-15 | Eetu Kallasvuo | LinkedIn',
    open(SOLUTION, 40),
  ),
  deal(
    '104 | Rullankuljettimen turvauusinta | Sarasuon Paperi Oyj | Paperiteollisuus | 94200.5 | 2025-11-05 10:58:00 | 2026-03-20 | Eetu Kallasvuo | Verkkosivut',
    open(OFFER, 50),
    lost(OFFER, '2026-03-24 09:17:45', 'Hanke siirtyi ensi vuoteen'),
  ),
  deal(
    '105 | Sekoittimen anturointi | Kumilinna Oy | Kumiteollisuus | 38750 | 2025-11-18 14:06:52 | 2026-02-15 | Siiri Vainionpelto | Uutiskirje',
    won(TALKS, '2026-02-11 12:30:00'),
  ),
  deal(
    '106 | Pakkaussolun laajennus | Lumikanta Lääke Oy | Lääketeollisuus | 215300 | 2025-12-01 11:19:27 | 2026-05-29 | Aino Lehtisalo | Verkkosivut',
    open(OFFER, 50),
  ),
  deal(
    '107 | Tukkikentän konenäkö | Vihtasaaren Saha | Sahateollisuus | 57900 | 2025-12-09 15:44:10 | 2026-02-27 | Eetu Kallasvuo | Messut',
    lost(SOLUTION, '2026-01-28 10:05:38', 'Valitsi kilpailijan'),
  ),
  deal(
    '108 | Annostelijan jälkiasennus | Elintarvikekone Kattila Oy | Koneenrakennus | 21400 | 2025-12-15 09:33:19 | 2026-04-17 | Siiri Vainionpelto | Suosittelu',
    open(QUALIFIED, 20),
  ),
  deal(
    '109 | Särmäyssolu ja varasto | Raudanmaa Konepaja Oy | Konepajateollisuus | 149800 | 2026-01-09 10:21:44 | 2026-05-15 | Aino Lehtisalo | LinkedIn',
    open(SOLUTION, 40),
    open(OFFER, 60),
  ),
  deal(
    '110 | Nosturin ohjauksen uusinta | Keskusväylän Nosturit | Nostolaitteet | 88600 | 2026-01-16 12:47:03 | 2026-06-30 | Eetu Kallasvuo | LinkedIn',
    open(QUALIFIED, 20),
    open(SOLUTION, 40),
  ),
  deal(
    '111 | Kouran kokoonpanosolu | Metsäkoura Koneet Oy | Metsäkoneet | 176250 | 2026-01-21 08:59:30 | 2026-05-08 | Aino Lehtisalo | Opas',
    open(OFFER, 50),
    open(OFFER, 60),
  ),
  deal(
    '112 | Laatikkolinjan kartoitus | Pohjankuru Pakkaus Oy | Pakkausteollisuus | 64000 | 2026-01-29 13:15:56 | 2026-08-31 | Siiri Vainionpelto | Opas',
    open(INTERESTED, 10),
  ),
  deal(
    '113 | Murskaimen etävalvonta | Louhela Kaivostekniikka Oy | Kaivosteollisuus | 132900 | 2026-02-03 09:02:12 | 2026-06-12 | Eetu Kallasvuo | Webinaari',
    open(QUALIFIED, 20),
    open(SOLUTION, 40),
  ),
  deal(
    '114 | Lavaussolun esiselvitys | Panimo Kuohuvirta Oy | Juomateollisuus |  | 2026-02-10 14:37:21 |  | Siiri Vainionpelto | LinkedIn',
    open(NEW, 5),
  ),
  deal(
    '115 | Koeponnistuspenkin automaatio | Öljymäen Hydrauliikka | Hydrauliikka | 72480 | 2026-02-12 10:10:09 | 2026-06-05 | Aino Lehtisalo | Verkkosivut',
    open(QUALIFIED, 20),
  ),
  deal(
    '116 | Juustolan pakkauslinja | Maitokoto Meijerit Oyj | Elintarviketeollisuus | 243700 | 2026-02-19 11:52:48 | 2026-09-30 | Eetu Kallasvuo | Webinaari',
    open(INTERESTED, 10),
    open(QUALIFIED, 20),
  ),
  deal(
    '117 | Jälleenmyyntisopimus | Automaatiotukku Sirkkeli Oy | Tukkukauppa | 15000 | 2026-02-26 16:20:00 | 2026-05-01 | Siiri Vainionpelto | Suosittelu',
    open(NEW, 5),
  ),
  deal(
    '118 | Venttiilitestauksen dokumentointi | Ylämaan Venttiili Oy | Venttiilit | 41200 | 2026-03-04 09:48:37 | 2026-07-31 | Aino Lehtisalo | LinkedIn',
    open(NEW, 5),
    open(INTERESTED, 10),
  ),
  deal(
    '119 | Elementtilinjan robotti | Korkeavaara Betoni | Betoniteollisuus | 198000 | 2026-03-09 13:03:14 | 2026-08-14 | Eetu Kallasvuo | Verkkosivut',
    open(INTERESTED, 10),
    open(QUALIFIED, 20),
  ),
  deal(
    '120 | Juotossolun esittely | Puhdasvalo Elektroniikka Oy | Elektroniikka |  | 2026-03-13 10:41:55 |  | Siiri Vainionpelto | Webinaari',
    open(NEW, 5),
  ),
  deal(
    '121 | Hissikorin lattialinja | Trappila Hissit Oy | Nostolaitteet | 118350 | 2026-03-19 12:12:12 | 2026-07-03 | Aino Lehtisalo | Opas',
    null,
    open(QUALIFIED, 20),
  ),
  deal(
    '122 | Perävaunun maalaussolu | Rekkala Perävaunut Oy | Ajoneuvoteollisuus | 160000 | 2026-03-25 08:30:47 | 2026-10-30 | Eetu Kallasvuo | LinkedIn',
    null,
    open(NEW, 5),
  ),
];
