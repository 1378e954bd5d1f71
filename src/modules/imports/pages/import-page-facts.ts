import type { Seeing } from '../../../platform/web/seeing.ts';
import type { importPage } from '../reads/import-pages.ts';
import type { FactsOf } from './facts-of.ts';

/** What the page of an import is made from, whatever stage it is at. */
export type ImportPageFacts = FactsOf<typeof importPage>;

/** What each of its stages is handed. */
export interface ImportPageProps {
	readonly seeing: Seeing;
	readonly facts: ImportPageFacts;
}
