// The names that KPIs go by: `account_reach` in the group `reach`, with the remark `census`.
export type KpiId = 'account_reach' | 'frequency' | 'ctr' | 'meaningful_visits' | 'sql_cost';

/** The four groups of the Plan tab. */
export type KpiGroup = 'reach' | 'interest' | 'traffic' | 'sales';

/** What a KPI row says beside its number. The words are in text, by code. */
export type KpiRemark =
  /** everything was counted, so there is no interval */
  | 'census'
  /** n counts impressions as if each were an independent trial */
  | 'assumes_independent'
  /** nothing covers the plan's period: shown over the rows' own one */
  | 'own_period'
  /** the vendor's own counting */
  | 'media_reported'
  /** n is the reach of the vendor's largest campaign */
  | 'largest_reach'
  /** several campaigns or periods: distinct members are known only between bounds, so low and high stand without a value */
  | 'bounds'
  /** the upper bound of distinct members is reach / penetration */
  | 'audience_estimated'
  /** rows without reach are left out */
  | 'reach_missing'
  /** no SQL yet: low is "at least", value and high are unknown */
  | 'at_least'
  /** some cost of the period is left out; Health names it */
  | 'cost_incomplete'
  /** more clicks than impressions: the rows are wrong, so there is no value */
  | 'rate_over_one';
