import type { DocumentationFacts } from '../reads/read-documentation.ts';

/** What the journal says: it was about this documentation. */
export function aboutDocumentation({ documentation }: DocumentationFacts) {
	return { kind: 'documentation', id: documentation.id };
}
