// Properties draw the same cases in every run, so that a run says something of the change and not of its luck. Others are looked for on
// purpose: SEED=7 npx jest test/domain, or SEED=random; a case found so becomes an example of its own.
const { configureGlobal, readConfigureGlobal } = require('fast-check');

const { SEED = '20261126' } = process.env;
if (SEED !== 'random') configureGlobal({ ...readConfigureGlobal(), seed: Number(SEED) });
