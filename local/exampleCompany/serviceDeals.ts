// Eighteen service agreements that the company's service unit keeps in HubSpot, as they stood on 31 March 2026.
export interface ServiceDeal {
  readonly id: number;
  readonly name: string;
  readonly company: string;
  readonly stage: string;
  readonly amount: string;
  readonly created: string;
  readonly activity: string;
  readonly closed: string;
  readonly owner: string;
}

const OWNER = 'Kaarlo Hietanen';
/** name | company | stage | amount | created | last activity | close date */
const ROWS = `
Huoltosopimus, kuljettimet | Raudanmaa Palvelut Oy | Contract Sent | 18400 | 2026-01-12 | 2026-03-24 | 2026-04-30
Varaosapaketti 2026 | Louhela Huolto Oy | Closed Won | 39650 | 2026-01-19 | 2026-03-02 | 2026-03-02
Etätuki, valimolinja | Kuulammen Valimo Oy | Qualified To Buy | 14200 | 2026-02-05 | 2026-02-09 | 2026-06-30
Kunnossapidon kartoitus | Säkylänharjun Elintarvike Oy | Presentation Scheduled | 7800 | 2026-02-18 | 2026-03-19 | 2026-05-29
Vuosihuolto, sahalinja | Vihtasaaren Saha Oy | Closed Lost | 11900 | 2025-12-03 | 2026-01-28 | 2026-01-28
Ohjelmistotuki | Lumikanta Lääke Oy | Closed Won | 86500 | 2026-01-22 | 2026-02-26 | 2026-02-26
Huoltosopimus, robottisolu | Ratasmäki Vaihteet Oy | Decision Maker Bought-In | 21300 | 2026-01-27 | 2026-03-27 | 2026-04-24
Käyttökoulutus | Ilmavirta Puhaltimet Oy | Appointment Scheduled | 4200 | 2026-03-10 | 2026-03-12 | 2026-06-12
Jäähdytyksen huolto | Kylmäoja Jäähdytys Oy | Qualified To Buy | 8700 | 2025-12-16 | 2026-01-20 | 2026-05-15
Satamanosturien valvonta | Varaslahden Satama Oy | Contract Sent | 33800 | 2025-11-25 | 2026-03-30 | 2026-04-15
Lajittelijan huolto | Lastaaja Logistiikka Oy | Closed Lost | 15600 | 2025-10-08 | 2026-02-26 | 2026-02-26
Hissikorilinjan tuki | Trappila Hissit Oy | Presentation Scheduled | 12750 | 2026-02-24 | 2026-03-26 | 2026-06-05
Paperirullien varaosat | Söderkulla Papper Ab | Closed Won | 19900 | 2025-09-18 | 2025-12-11 | 2025-12-11
Metallilinjan huolto | Oy Fjällberga Metall Ab | Appointment Scheduled | 6900 | 2026-03-23 | 2026-03-23 | 2026-07-10
Etävalvonta, tuulipuisto | Myrskyvuori Tuulivoima Oy | Qualified To Buy | 16400 | 2026-01-08 | 2026-02-03 | 2026-05-08
Laakeriseuranta | Liukumäki Laakerit Oy | Decision Maker Bought-In | 9300 | 2026-02-11 | 2026-03-17 | 2026-04-30
Hitsausvirran analyysi | Hitsaamo Kipinäkoski Oy | Closed Lost | 3400 | 2025-11-13 | 2026-03-06 | 2026-03-06
Sähkökeskusten huolto | Kaapelinsalo Sähkö Oy | Contract Sent | 28100 | 2026-01-19 | 2026-02-06 | 2026-04-10
`;

export const SERVICE_DEALS: readonly ServiceDeal[] = ROWS.trim()
  .split('\n')
  .map((line, at) => {
    const [name, company, stage, amount, created, activity, closed] = line.split('|').map((cell) => cell.trim());
    return { id: 18_620_400_100 + at * 17, name, company, stage, amount, created, activity, closed, owner: OWNER };
  });

/** What HubSpot's stage names mean in the plan. */
export const SERVICE_STAGES = [
  { name: 'Appointment Scheduled', meaning: 'sql' },
  { name: 'Qualified To Buy', meaning: 'sql' },
  { name: 'Presentation Scheduled', meaning: 'opportunity' },
  { name: 'Decision Maker Bought-In', meaning: 'opportunity' },
  { name: 'Contract Sent', meaning: 'offer' },
  { name: 'Closed Won', meaning: 'won' },
  { name: 'Closed Lost', meaning: 'lost' },
] as const;
