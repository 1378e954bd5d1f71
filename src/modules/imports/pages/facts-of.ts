import type { Read } from '../../../platform/read.ts';

/** What a read's view is handed. */
// biome-ignore lint/suspicious/noExplicitAny: reads of every input
export type FactsOf<Page> = Page extends Read<any, infer Facts> ? Facts : never;
