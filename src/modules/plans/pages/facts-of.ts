import type { Read } from '../../../platform/read.ts';

/** What a read loads for its page. */
// biome-ignore lint/suspicious/noExplicitAny: reads of every input
export type FactsOf<Some> = Some extends Read<any, infer Facts> ? Facts : never;
