import type { Process } from '../types.ts';
import { courtyard } from './process-courtyard.ts';
import { oldLibrary } from './process-old-library.ts';
import { supportThatLasts } from './process-support-that-lasts.ts';
import { tenBenches } from './process-ten-benches.ts';

/** One process well under way, one just begun, one concluded; and one that an association has begun. */
export const processes: readonly Process[] = [supportThatLasts, tenBenches, oldLibrary, courtyard];
