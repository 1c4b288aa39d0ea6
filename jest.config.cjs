module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: { '\\.[cm]?[jt]sx?$': '<rootDir>/test/support/jestEsbuild.cjs' },
  transformIgnorePatterns: ['/node_modules/'],
  moduleNameMapper: {
    '^@univerjs/(core|engine-formula|rpc|sheets|sheets-formula|sheets-conditional-formatting|sheets-data-validation|sheets-filter|sheets-note)$':
      '<rootDir>/node_modules/.cache/univer/$1.cjs',
  },
  setupFiles: ['<rootDir>/test/support/sameCases.cjs'],
  globalSetup: '<rootDir>/test/support/buildOnce.cjs',
  testTimeout: 300000, // a hang is found; how long a test takes is never asserted
  maxWorkers: 2,
};
