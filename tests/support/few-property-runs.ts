import fc from 'fast-check';
import { usualSeed } from './property-runs.ts';

// Under mutation every test is run for thousands of changed rules: a change shows in a few cases, or in none.
fc.configureGlobal({ numRuns: 20, seed: usualSeed });
