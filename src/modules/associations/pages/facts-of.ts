import type { Read } from '../../../platform/read.ts';

/** What a page of a read is shown. */
// biome-ignore lint/suspicious/noExplicitAny: the schema of the read does not matter here
export type FactsOf<Of> = Of extends Read<any, infer Facts> ? Facts : never;
