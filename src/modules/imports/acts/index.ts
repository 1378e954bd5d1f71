import type { AnyAct } from '../../../platform/act.ts';
import { discardImport } from './discard-import.ts';
import { enterChunk } from './enter-chunk.ts';
import { mapImport } from './map-import.ts';
import { startImport } from './start-import.ts';
import { undoImport } from './undo-import.ts';
import { uploadImport } from './upload-import.ts';
import { withdrawChunk } from './withdraw-chunk.ts';

/** The acts of this module. */
export const importsActs: readonly AnyAct[] = [
	uploadImport,
	mapImport,
	startImport,
	enterChunk,
	undoImport,
	withdrawChunk,
	discardImport,
];
