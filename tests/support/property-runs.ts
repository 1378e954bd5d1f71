import fc from 'fast-check';

/** The long run looks ten times as far; tests that state their own number multiply it by `longer`. */
export const longer = process.env.SAMSKAB_LONG === '1' ? 10 : 1;

fc.configureGlobal({ numRuns: 100 * longer });
