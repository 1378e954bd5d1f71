import fc from 'fast-check';

/** The long run looks ten times as far; tests that state their own number multiply it by `longer`. */
export const longer = process.env.SAMSKAB_LONG === '1' ? 10 : 1;

/** Every run of `npm test` looks at the same cases, so that a change is what turned it red; the long run draws new ones. */
export const usualSeed = 20_201_102;

fc.configureGlobal({ numRuns: 100 * longer, ...(longer === 1 && { seed: usualSeed }) });
