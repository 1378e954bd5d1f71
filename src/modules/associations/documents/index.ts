import type { Language } from '../../../platform/context.ts';
import type { ModelDocument, ModelDocumentKey } from '../model-document.ts';
import { documents as da } from './documents.da.ts';
import { documents as en } from './documents.en.ts';

/** The shelf, in one language. */
export function documentsIn(language: Language): Readonly<Record<ModelDocumentKey, ModelDocument>> {
	return { da, en, ar: da }[language];
}
