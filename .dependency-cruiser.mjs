// For editors and the cruiser's own command line; `npm test` goes through tools/check-architecture.ts, with the same rules.
import { cruiseOptions } from './tools/architecture/cruise.ts';
import { forbidden } from './tools/architecture/rules.ts';

export default { forbidden, options: cruiseOptions };
