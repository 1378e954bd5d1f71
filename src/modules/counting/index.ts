export { type Lot, lotFrom, type Sha256 } from './lot.ts';
