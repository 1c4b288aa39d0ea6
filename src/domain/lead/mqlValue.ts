// What a marketing-qualified lead is worth today: 20,000 a deal, of 100 MQLs 30 become SQLs and of those a quarter buys:
// mqlValue(20000, 0.3, 0.25) = 1500.
export const mqlValue = (averageDeal: number, mqlToSql: number, sqlToDeal: number): number => averageDeal * mqlToSql * sqlToDeal;
