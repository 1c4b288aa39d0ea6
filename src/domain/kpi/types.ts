export type KpiId = 'account_reach' | 'frequency' | 'ctr' | 'meaningful_visits' | 'sql_cost';
