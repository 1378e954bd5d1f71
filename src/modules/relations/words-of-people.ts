import type { ThreadNode } from './thread.ts';

/** Processes, themes and phases are translated; what people and the municipality's answers say is not. */
const translated: ReadonlySet<string> = new Set(['process', 'theme', 'phase']);

/** Whether the title of a matter stands in the language it was written in. */
export function isWordsOfPeople(node: Pick<ThreadNode, 'kind' | 'title'>): boolean {
	return node.title !== undefined && !translated.has(node.kind);
}
