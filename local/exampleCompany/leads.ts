// Three hundred leads of seventeen months. Twenty-eight of them grew into deals of the two CRM exports; older ones carry their own stage
// days, since those deals are not in the exports any more. Dates after 31 March 2026 have not happened yet and are blank.
import { OTHER_COMPANIES } from './accountSeeds';
import { DEALS } from './deals';
import { anyName, ascii, type ExamplePerson, people } from './people';
import { type SeededRandom, seededRandom } from './seededRandom';
import { SERVICE_DEALS } from './serviceDeals';

export interface ExampleLead {
  readonly id: string;
  readonly name: string;
  readonly company: string;
  readonly email: string;
  readonly title: string;
  readonly channel: string;
  readonly campaign: string;
  /** ISO days, '' where the stage was not reached */
  readonly created: string;
  readonly mql: string;
  readonly sql: string;
  readonly opportunity: string;
  readonly offer: string;
  readonly won: string;
  readonly budget: string;
  readonly authority: string;
  readonly need: string;
  readonly timeline: string;
  readonly handedOver: string;
  readonly acted: string;
  readonly verdict: '' | 'Hyväksytty' | 'Hylätty';
  readonly reason: string;
  readonly consent: 'Kyllä' | 'Ei';
  readonly deal: string;
}

const SEED = 20241104;
const LEADS = 300;
const DAY = 86_400_000;
const FIRST = Date.UTC(2024, 10, 4) / DAY;
const TODAY = Date.UTC(2026, 2, 31) / DAY;
const iso = (day: number | null): string => (day === null || day > TODAY ? '' : new Date(day * DAY).toISOString().slice(0, 10));
const dayOf = (text: string): number => Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8, 10))) / DAY;

const CHANNELS: readonly (readonly [channel: string, campaign: string, share: number])[] = [
  ['LinkedIn', 'Opas: 12 kysymystä ennen robottisolua', 34],
  ['Google', '', 22],
  ['Newsletter', 'Hoivaus 2026', 16],
  ['Webinar', 'Linjaston elinkaari', 13],
  ['Fair', 'Messut', 8],
  ['Direct', '', 7],
];
const channelOf = (random: SeededRandom): (typeof CHANNELS)[number] => {
  let left = random.whole(100);
  for (const channel of CHANNELS) {
    if (left < channel[2]) return channel;
    left -= channel[2];
  }
  return CHANNELS[0];
};

const NEEDS = ['Linja 2 on liian hidas', 'Uusi tuote vaatii solun', 'Työturvallisuus, nostot pois', 'Laatuvirheet hitsauksessa', 'Huolto ei ehdi'];
const BUDGETS = ['45 000 €', '120 000 €', '80 k€', 'kyllä', '25 000 €', '210 000 €'];
const TIMES = ['2026-Q3', 'kesäkuu 2026', 'ennen kesäseisokkia', '2026-Q4', 'kyllä'];
const REJECTED = ['Opiskelija', 'Ei hankintaa tänä vuonna', 'Liian pieni', 'Kilpailija'];

interface Stages {
  readonly created: number;
  readonly mql: number | null;
  readonly sql: number | null;
  readonly opportunity: number | null;
  readonly offer: number | null;
  readonly won: number | null;
}
interface Contact {
  readonly name: string;
  readonly company: string;
  readonly email: string;
  readonly title: string;
}
const contactOf = (person: ExamplePerson): Contact => ({
  name: `${person.first} ${person.last}`,
  company: person.company,
  email: person.email,
  title: person.title,
});
const strangerOf = (random: SeededRandom): Contact => {
  const [company, host] = random.pick(OTHER_COMPANIES);
  const { first, last } = anyName(random);
  return { name: `${first} ${last}`, company, email: `${ascii(first)}.${ascii(last)}@${host}.example`, title: '' };
};

/** The way of a lead that has no deal in the exports: each step with its own luck and delay. */
function freeStages(created: number, random: SeededRandom): Stages {
  const step = (from: number | null, percent: number, low: number, high: number): number | null =>
    from !== null && from <= TODAY && random.chance(percent) ? from + random.between(low, high) : null;
  const mql = step(created, 58, 0, 18);
  const sql = step(mql, 42, 4, 38);
  const opportunity = step(sql, 58, 5, 32);
  const offer = step(opportunity, 62, 8, 40);
  return { created, mql, sql, opportunity, offer, won: step(offer, 44, 12, 55) };
}

interface KnownDeal {
  readonly id: string;
  readonly company: string;
  readonly created: number;
  readonly sales: boolean;
  /** bought within weeks of the first contact */
  readonly quick: boolean;
}
const SALES_STAGES = ['Tarve kartoitettu', 'Ratkaisuehdotus', 'Tarjous lähetetty', 'Neuvottelu'];
const WITHOUT_LEAD = [101, 105, 117];
const knownDeals = (): readonly KnownDeal[] => [
  ...DEALS.filter(({ id }) => !WITHOUT_LEAD.includes(id)).map(({ id, company, created, after }) => ({
    id: String(id),
    company,
    created: dayOf(created),
    sales: SALES_STAGES.includes(after.stage),
    quick: false,
  })),
  ...SERVICE_DEALS.filter(({ stage }, at) => at % 2 === 0 || stage === 'Closed Won').map(({ id, company, created, stage }) => ({
    id: String(id),
    company,
    created: dayOf(created),
    sales: true,
    quick: stage === 'Closed Won' && created >= '2026',
  })),
];
function stagesOfDeal({ created: deal, sales, quick }: KnownDeal, random: SeededRandom): Stages {
  if (quick) return { created: deal - 9, mql: deal - 6, sql: deal - 2, opportunity: null, offer: null, won: null };
  const sql = deal - random.between(0, 9);
  const mql = sql - random.between(3, 30);
  return { created: mql - random.between(0, 45), mql, sql: sales ? sql : null, opportunity: null, offer: null, won: null };
}

const bantOf = ({ mql, sql }: Stages, at: number, random: SeededRandom): Pick<ExampleLead, 'budget' | 'authority' | 'need' | 'timeline'> => {
  const known = {
    budget: random.pick(BUDGETS),
    authority: random.pick(['Talousjohtaja', 'Toimitusjohtaja', 'kyllä']),
    need: random.pick(NEEDS),
    timeline: random.pick(TIMES),
  };
  if (sql !== null && sql <= TODAY) return random.chance(80) ? known : { ...known, timeline: '?' };
  // every twenty-fifth MQL has answered everything and waits to be handed over
  if (mql !== null && mql <= TODAY && at % 25 === 7) return known;
  return {
    budget: random.chance(15) ? 'ei vielä' : '?',
    authority: random.chance(40) ? known.authority : '',
    need: random.chance(55) ? known.need : '',
    timeline: '',
  };
};

/** Handed over around the SQL day; some MQLs are handed over and turned down, some are still waiting for sales. */
function handOver({ mql, sql }: Stages, random: SeededRandom): Pick<ExampleLead, 'handedOver' | 'acted' | 'verdict' | 'reason'> {
  const nothing = { handedOver: '', acted: '', verdict: '', reason: '' } as const;
  if (sql !== null && sql <= TODAY) {
    const handed = sql - random.between(0, 6);
    return { handedOver: iso(handed), acted: iso(Math.min(sql, handed + random.between(0, 6))), verdict: 'Hyväksytty', reason: '' };
  }
  if (mql === null || !random.chance(40)) return nothing;
  const handed = mql + random.between(1, 12);
  if (handed > TODAY) return nothing;
  const acts = random.chance(72);
  return {
    handedOver: iso(handed),
    acted: acts ? iso(handed + random.between(1, 16)) : '',
    verdict: acts && random.chance(80) ? 'Hylätty' : '',
    reason: acts ? random.pick(REJECTED) : '',
  };
}

function leadOf(at: number, contact: Contact, stages: Stages, deal: string, random: SeededRandom): Omit<ExampleLead, 'id'> {
  const [channel, campaign] = channelOf(random);
  return {
    ...contact,
    channel,
    campaign,
    created: iso(stages.created),
    mql: iso(stages.mql),
    sql: iso(stages.sql),
    opportunity: iso(stages.opportunity),
    offer: iso(stages.offer),
    won: iso(stages.won),
    ...bantOf(stages, at, random),
    ...handOver(stages, random),
    consent: random.chance(63) ? 'Kyllä' : 'Ei',
    deal,
  };
}

export const leads = (): readonly ExampleLead[] => {
  const random = seededRandom(SEED);
  const list = people();
  const deals = knownDeals();
  const made: Omit<ExampleLead, 'id'>[] = deals.map((deal, at) => {
    const person = list.find(({ company }) => company === deal.company);
    const contact = person ? { ...contactOf(person), company: deal.company } : { ...strangerOf(random), email: '', company: deal.company };
    // every tenth does not name its deal: it is joined by account and day
    return leadOf(at, contact, stagesOfDeal(deal, random), at % 10 === 9 ? '' : deal.id, random);
  });
  while (made.length < LEADS) {
    const at = made.length;
    const created = FIRST + random.whole(TODAY - FIRST + 1);
    const contact = random.chance(72) ? contactOf(random.pick(list)) : strangerOf(random);
    made.push(leadOf(at, contact, freeStages(created, random), '', random));
  }
  return made.sort((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : 0)).map((lead, at) => ({ id: `L-${2001 + at}`, ...lead }));
};
