// What the company's people made of the suggested profile and of the gross list of channels: values beside the rules they kept, points that
// they changed, and what 24 customers answered to "how did you find us?".
import type { ChannelId, IcpRuleId } from '../../src/text/en/icp';

export interface IcpValue {
  readonly id: IcpRuleId;
  readonly value?: string;
  readonly points?: number;
}
export interface ChannelValue {
  readonly id: ChannelId;
  readonly awareness: number | null;
  readonly conviction: number | null;
  readonly purchase: number | null;
  readonly named: number | null;
  readonly asked: number | null;
  readonly tries: number | null;
  readonly leads: number | null;
}

const INDUSTRIES = [
  'Konepajateollisuus',
  'Metallien jalostus',
  'Elintarviketeollisuus',
  'Muoviteollisuus',
  'Pakkausteollisuus',
  'Sahateollisuus',
  'Puutuoteteollisuus',
  'Ohutlevytyöt',
  'Valimot',
  'Voimansiirto',
  'Venttiilit',
  'Nostolaitteet',
  'Ajoneuvoteollisuus',
  'Metsäkoneet',
  'Maatalouskoneet',
  'Maanrakennuskoneet',
  'Kumiteollisuus',
  'Lasiteollisuus',
  'Juomateollisuus',
  'Elektroniikka',
  'Prosessilaitteet',
  'Automaatio',
  'Hydrauliikka',
];

export const ICP_VALUES: readonly IcpValue[] = [
  { id: 'industry', value: INDUSTRIES.join('; ') },
  { id: 'size', value: '50–1000' },
  { id: 'revenue', value: '8000000' },
  { id: 'place', value: 'Suomi' },
  { id: 'technology', value: 'Siemens; ABB; Beckhoff' },
  { id: 'need', points: 20 },
  { id: 'state', points: 15 },
];

const channel = (
  id: ChannelId,
  serves: readonly (number | null)[],
  named: number | null,
  own: readonly (number | null)[] = [null, null],
): ChannelValue => ({
  id,
  awareness: serves[0],
  conviction: serves[1],
  purchase: serves[2],
  named,
  asked: named === null ? null : 24,
  tries: own[0],
  leads: own[1],
});

export const CHANNEL_VALUES: readonly ChannelValue[] = [
  channel('linkedin', [3, 3, 1], 9),
  channel('email', [0, 3, 2], 6),
  channel('search', [1, 1, 3], 5),
  channel('blog', [1, 3, 1], 4, [6, 3]),
  channel('webinar', [1, 3, 2], 3, [2, 7]),
  channel('seminar', [1, 2, 2], 2, [1, 2]),
  channel('fair', [2, 2, 2], 11, [4, 9]),
  channel('display', [2, 0, 0], 0),
  channel('retargeting', [1, 2, 2], 1),
  channel('phone', [0, 1, 2], null),
  channel('partner', [2, 3, 3], 7, [3, 4]),
];
