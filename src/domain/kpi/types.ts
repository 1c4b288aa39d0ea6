// The names that KPIs go by: `account_reach` in the group `reach`, with the remark `census`.
export type KpiId =
  | 'reach_pct'
  | 'account_reach'
  | 'potential_share'
  | 'frequency'
  | 'committee'
  | 'ctr'
  | 'view_rate'
  | 'vtr'
  | 'engagement_rate'
  | 'committee_activated'
  | 'touches_before_ready'
  | 'meaningful_visits'
  | 'meaningful_visits_all'
  | 'identification_rate'
  | 'dwell_time'
  | 'pages_per_session'
  | 'site_conversion'
  | 'channel_conversion'
  | 'leads'
  | 'mqls'
  | 'lead_quality'
  | 'sql_share'
  | 'lead_follow_up'
  | 'cost_per_lead_media'
  | 'cost_per_lead'
  | 'sql_cost_media'
  | 'sql_cost'
  | 'mql_value'
  | 'nurture_value'
  | 'romi'
  | 'identified_people'
  | 'activated_people'
  | 'activated_deciders'
  | 'interested_people'
  | 'sqls'
  | 'expected_value'
  | 'top_share'
  | 'gini';

/** Rows of Goals that are no KPI: what the funnel is calculated back from, and the benchmark of each of its steps. */
export type TargetId = 'revenue' | 'average_deal' | 'gross_margin' | 'rate_mql' | 'rate_sql' | 'rate_opportunity' | 'rate_offer' | 'rate_won';

/** The groups of the Plan tab. */
export type KpiGroup = 'reach' | 'interest' | 'traffic' | 'sales' | 'interim';

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
  /** none (SQL, lead) yet: low is "at least", value and high are unknown */
  | 'at_least'
  /** some cost of the period is left out; Health names it */
  | 'cost_incomplete'
  /** more clicks than impressions, or more videos watched to the end than played: the rows are wrong, so there is no value */
  | 'rate_over_one'
  /** a rate that may exceed 1 has no binomial interval */
  | 'can_exceed_one'
  /** the size of the audience is typed */
  | 'audience_typed'
  /** sales has judged `judged` of `reached` reached companies; the interval takes them as a random part */
  | 'partly_judged'
  /** drawn again from the accounts (bootstrap), so that no single account decides; as of the build */
  | 'bootstrap'
  /** fewer than 5 accounts: no interval */
  | 'few_accounts'
  /** views are divided by impressions, completions by plays */
  | 'vtr_of_impressions'
  /** no technology identifies every visitor */
  | 'identified_only'
  /** SQLs are deals, since Leads is empty */
  | 'sqls_from_deals'
  /** `median` days from handing over to the first act of sales; `waiting` younger leads are left out */
  | 'follow_up_median'
  /** revenue, since no gross margin is typed */
  | 'on_revenue'
  /** leads younger than the median cycle of `days` days may still bring deals: not ripe */
  | 'not_ripe'
  /** product of conversions and the average deal: no interval is honest for it */
  | 'product'
  /** the prior of the conversion is `prior` parts of 100 of the answer */
  | 'prior_share'
  /** `with` consents among the leads of the period */
  | 'consents'
  /** the `top` largest of `accounts` hold 80 % or more, as 80/20 says; between; less than 40 %, twice their even share. `gini` of 100 */
  | 'concentrated'
  | 'uneven'
  | 'spread'
  /** activated people at `active` of `accounts` accounts, `each` of them an active account */
  | 'active_accounts'
  /** activated deciders by how far they have come: `activated`, `engaged`, `responded` */
  | 'decider_levels';
