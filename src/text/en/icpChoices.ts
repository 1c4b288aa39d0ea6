import type { ChannelVerdict } from '../../domain/channels/types';
import type { FitVerdict, IcpAbout, IcpKind, IcpOperator } from '../../domain/icp/types';

type Words<K extends string> = Readonly<Record<K, string>>;
/** Fields that the list of the column Field offers; any other column of Accounts is named by its header. */
export type IcpField = 'industry' | 'employees' | 'revenue' | 'location' | 'city' | 'country' | 'technologies' | 'products' | 'name';

const icp_kind: Words<IcpKind> = {
  must: 'Must have',
  any: 'Any of these',
  positive: 'Speaks for',
  negative: 'Speaks against',
  anti: 'Not ideal',
};
const icp_about: Words<IcpAbout> = {
  need: 'Need',
  pain: 'Pain point',
  driver: 'Driver',
  buying: 'Buying behaviour',
  state: 'Present state',
};
const icp_field: Words<IcpField> = {
  industry: 'Industry',
  employees: 'Employees',
  revenue: 'Revenue',
  location: 'Location',
  city: 'City',
  country: 'Country',
  technologies: 'Technologies',
  products: 'Products owned',
  name: 'Name',
};
const icp_operator: Words<IcpOperator> = {
  is: 'is one of',
  is_not: 'is none of',
  contains: 'contains',
  at_least: 'is at least',
  at_most: 'is at most',
  between: 'is between',
  filled: 'is filled',
  blank: 'is blank',
};

const en = { icp_kind, icp_about, icp_field, icp_operator };
export type IcpChoiceWords = typeof en;
export type VerdictWords = Words<FitVerdict>;
export type ChannelVerdictWords = Words<ChannelVerdict>;
export default en;
