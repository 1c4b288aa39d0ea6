// TypeScript for jest: esbuild, a file at a time.
const { transformSync } = require('esbuild');

module.exports = {
  process: (source, file) => ({
    code: transformSync(source, {
      loader: file.endsWith('x') ? 'tsx' : 'ts',
      format: 'cjs',
      target: 'node20',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      sourcemap: 'inline',
      sourcefile: file,
    }).code,
  }),
};
