// The tests run what users get: dist/ is built from today's sources before the first test (SKIP_BUILD=1 takes it as it is).
const { execFileSync } = require('node:child_process');

module.exports = async () => {
  if (process.env.SKIP_BUILD !== '1') execFileSync(process.execPath, ['build.mjs'], { stdio: ['ignore', 'inherit', 'inherit'] });
};
