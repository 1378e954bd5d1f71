import type { Context } from '../../src/platform/context.ts';
import { performed } from './people-of-every-role.ts';

/** The documentation of the small world. */
export interface DocumentationOfTheWorld {
	/** Its newest version, which staff alone have seen. */
	readonly version: number;
	/** A picture that stands in it, and one that the officer has laid ready. */
	readonly picture: string;
	readonly staged: string;
	/** What the author says of it. */
	readonly remark: string;
}

/** A documentation as it is typed, in all eight parts; whatever the test is not about is in order. */
export function documentationWords(wish: Record<string, unknown> = {}): Record<string, unknown> {
	return {
		name: 'Torvet, som vi lavede det',
		held: 'På torvet i maj.',
		audience: 'Alle, der går over torvet.',
		purpose: 'Torvet stod tomt.\n\nVi ville vide hvorfor.',
		presentation: 'Vi spurgte på nettet og ved en bod.',
		learning: 'Boden gav flest bidrag.',
		good: 'Folk kom igen.',
		advice: 'Stå der, hvor folk går.',
		method: 'mixed',
		groups: ['young', 'everybody'],
		people: 140,
		costOre: 1_250_000,
		...wish,
	};
}

/** Documents a process, shows it, and writes on. */
export async function makeDocumentation(
	{ officer, author }: { readonly officer: Context; readonly author: Context },
	process: string,
	[first = '', staged = '']: readonly string[],
	wish: Record<string, unknown> = {},
): Promise<DocumentationOfTheWorld> {
	const { slug } = await performed<{ slug: string }>(officer, 'documentation.start', { process });
	const save = (seen: number) =>
		performed<{ version: number }>(officer, 'documentation.save', { slug, seen, ...documentationWords(wish) });
	const { version } = await save(1);
	const words = { caption: 'Boden på torvet', alt: 'En bod med fem mennesker foran.' };
	if (first) await performed(officer, 'documentation.add-picture', { slug, picture: first, ...words });
	await performed(officer, 'documentation.publish', { slug, seen: version });
	const { id: remark } = await performed<{ id: string }>(author, 'remark.send', { slug, good: 'Boden var god.' });
	return { ...(await save(version)), picture: first, staged, remark };
}
