import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, in the order of how long. */
const longest = ['acts.fuzz', 'matrix', 'objects', 'start-postgres', 'kill', 'names', 'oidc', 'promises', 'moderator'];

/** Begins what takes long first: begun last, it would be waited for while other workers stand still. A fresh clone knows of no times yet. */
export class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const sorted = await super.sort(files);
		const place = ({ moduleId }: TestSpecification) => {
			const found = longest.findIndex((name) => moduleId.includes(`/${name}.`));
			return found < 0 ? longest.length : found;
		};
		return sorted.toSorted((a, b) => place(a) - place(b));
	}
}
