// What bench/exports/fuzz.mjs runs: the layouts, mutations and checks of the tests, in one bundle.
export { default as fc } from 'fast-check';
export { findingOf } from '../../test/exports/fuzz/findings';
export { madeFinding } from '../../test/exports/fuzz/madeFinding';
export { madeTable } from '../../test/exports/fuzz/madeTables';
export { mutation } from '../../test/exports/fuzz/mutations';
export { LAYOUTS } from '../../test/exports/layouts/all';
