// The tests run what users get: dist/ is built from today's sources before the first test (SKIP_BUILD=1 takes it as it is).
const { execFileSync } = require('node:child_process');
const univerOnce = require('./univerOnce.cjs');

module.exports = async () => {
  univerOnce();
  if (process.env.SKIP_BUILD !== '1') execFileSync(process.execPath, ['build.mjs'], { stdio: ['ignore', 'inherit', 'inherit'] });
};
