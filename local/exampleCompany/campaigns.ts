// Six LinkedIn campaigns of the quarter. Reach is fixed per campaign and far from adding up: the same people see several campaigns.
export interface ExampleCampaign {
  readonly id: string;
  readonly name: string;
  readonly group: 'Tunnettuus' | 'Asiantuntijuus' | 'Ostoaikeet';
  readonly objective: string;
  readonly type: string;
  readonly status: 'Active' | 'Completed' | 'Paused';
  readonly started: string;
  readonly costType: 'CPM' | 'CPC';
  readonly dailyBudget: number;
  /** cents */
  readonly spent: number;
  readonly impressions: number;
  readonly clicks: number;
  readonly reach: number;
  /** platform members in the campaign's audience */
  readonly audience: number;
  readonly reactions: number;
  readonly comments: number;
  readonly shares: number;
  readonly follows: number;
  readonly pageClicks: number;
  readonly conversions: number;
  readonly viewConversions: number;
  readonly leads: number;
  readonly formsOpened: number;
  readonly dwell: string;
  readonly videoViews: number;
  readonly videoCompletions: number;
  /** name of the audience that people map the campaign to, its stage and persona */
  readonly aimedAt: string;
  readonly stage: string;
  readonly persona: string;
}

export const CAMPAIGNS: readonly ExampleCampaign[] = [
  {
    id: '731904415',
    name: 'Havula – esittely, päättäjät',
    group: 'Tunnettuus',
    objective: 'Brand awareness',
    type: 'Sponsored Update',
    status: 'Active',
    started: '1/5/2026',
    costType: 'CPM',
    dailyBudget: 30,
    spent: 231_540,
    impressions: 61_240,
    clicks: 214,
    reach: 6_480,
    audience: 9_800,
    reactions: 186,
    comments: 7,
    shares: 11,
    follows: 23,
    pageClicks: 61,
    conversions: 2,
    viewConversions: 3,
    leads: 0,
    formsOpened: 0,
    dwell: '4.1827395016',
    videoViews: 24_870,
    videoCompletions: 6_312,
    aimedAt: 'Päättäjät',
    stage: 'Tietoisuus',
    persona: 'Toimitusjohtaja',
  },
  {
    id: '731904683',
    name: 'Havula – tuotantolinjan modernisointi',
    group: 'Tunnettuus',
    objective: 'Brand awareness',
    type: 'Sponsored Update',
    status: 'Active',
    started: '1/12/2026',
    costType: 'CPM',
    dailyBudget: 25,
    spent: 187_415,
    impressions: 48_310,
    clicks: 251,
    reach: 5_910,
    audience: 9_800,
    reactions: 142,
    comments: 5,
    shares: 8,
    follows: 17,
    pageClicks: 44,
    conversions: 4,
    viewConversions: 2,
    leads: 0,
    formsOpened: 0,
    dwell: '3.0958600925',
    videoViews: 0,
    videoCompletions: 0,
    aimedAt: 'Päättäjät',
    stage: 'Tietoisuus',
    persona: 'Tuotantojohtaja',
  },
  {
    id: '735220170',
    name: 'Blogit: ennakoiva kunnossapito, käyttöaste ja häviöt',
    group: 'Asiantuntijuus',
    objective: 'Website visits',
    type: 'Sponsored Update',
    status: 'Active',
    started: '1/19/2026',
    costType: 'CPC',
    dailyBudget: 28,
    spent: 193_072,
    impressions: 36_905,
    clicks: 268,
    reach: 4_320,
    audience: 7_150,
    reactions: 97,
    comments: 9,
    shares: 14,
    follows: 12,
    pageClicks: 21,
    conversions: 9,
    viewConversions: 4,
    leads: 0,
    formsOpened: 0,
    dwell: '5.6410827734',
    videoViews: 0,
    videoCompletions: 0,
    aimedAt: 'Tuotanto ja kunnossapito',
    stage: 'Asiantuntijuus',
    persona: 'Kunnossapito',
  },
  {
    id: '735221846',
    name: 'Opas: 12 kysymystä ennen robottisolua',
    group: 'Asiantuntijuus',
    objective: 'Lead generation',
    type: 'Sponsored Update',
    status: 'Active',
    started: '2/2/2026',
    costType: 'CPM',
    dailyBudget: 30,
    spent: 168_890,
    impressions: 22_480,
    clicks: 171,
    reach: 3_015,
    audience: 7_150,
    reactions: 38,
    comments: 2,
    shares: 5,
    follows: 6,
    pageClicks: 12,
    conversions: 0,
    viewConversions: 0,
    leads: 14,
    formsOpened: 52,
    dwell: '3.9012746650',
    videoViews: 0,
    videoCompletions: 0,
    aimedAt: 'Tuotanto ja kunnossapito',
    stage: 'Asiantuntijuus',
    persona: 'Tuotantojohtaja',
  },
  {
    id: '739817302',
    name: 'Referenssit: sivustolla käyneet',
    group: 'Ostoaikeet',
    objective: 'Website visits',
    type: 'Sponsored Update',
    status: 'Active',
    started: '2/16/2026',
    costType: 'CPC',
    dailyBudget: 20,
    spent: 90_336,
    impressions: 14_760,
    clicks: 98,
    reach: 1_240,
    audience: 1_900,
    reactions: 29,
    comments: 1,
    shares: 3,
    follows: 4,
    pageClicks: 9,
    conversions: 6,
    viewConversions: 1,
    leads: 0,
    formsOpened: 0,
    dwell: '4.7730019284',
    videoViews: 0,
    videoCompletions: 0,
    aimedAt: 'Sivustolla käyneet',
    stage: 'Ostoaikeet',
    persona: 'Toimitusjohtaja',
  },
  {
    id: '741003958',
    name: 'Webinaari 12.3.: linjaston elinkaari',
    group: 'Ostoaikeet',
    objective: 'Lead generation',
    type: 'Sponsored Update',
    status: 'Completed',
    started: '2/23/2026',
    costType: 'CPM',
    dailyBudget: 40,
    spent: 74_105,
    impressions: 9_870,
    clicks: 61,
    reach: 1_985,
    audience: 7_150,
    reactions: 17,
    comments: 3,
    shares: 2,
    follows: 2,
    pageClicks: 5,
    conversions: 0,
    viewConversions: 0,
    leads: 5,
    formsOpened: 19,
    dwell: '2.8466120907',
    videoViews: 0,
    videoCompletions: 0,
    aimedAt: 'Tuotanto ja kunnossapito',
    stage: 'Ostoaikeet',
    persona: 'Tuotantojohtaja',
  },
];
