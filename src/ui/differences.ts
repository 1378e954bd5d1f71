import { diffWordsWithSpace } from 'diff';

/** A stretch of a text: it stayed, it came, or it went. */
export interface Run {
	readonly kind: 'same' | 'added' | 'removed';
	readonly text: string;
}

/** Two texts with less in common than this are shown as one gone and one come: word by word nobody could read it. */
const mostEdits = 2_000;

/**
 * What became of a text, word by word, what went before what came. All but what was added is the earlier text, all but what was
 * removed the later one.
 */
export function differences(earlier: string, later: string): readonly Run[] {
	const parts = diffWordsWithSpace(earlier, later, { maxEditLength: mostEdits });
	if (!parts) return tidy([run('removed', earlier), run('added', later)]);
	return tidy(parts.map(({ added, removed, value }) => run(added ? 'added' : removed ? 'removed' : 'same', value)));
}

/** Whether anything is different at all. */
export function isSame(runs: readonly Run[]): boolean {
	return runs.every(({ kind }) => kind === 'same');
}

/**
 * A single space between two changes is not what anybody kept: words that changed side by side are read as one stretch that went
 * and one that came.
 */
function tidy(runs: readonly Run[]): readonly Run[] {
	const tidied: Run[] = [];
	let removed = '';
	let added = '';
	const close = () => {
		if (removed) tidied.push(run('removed', removed));
		if (added) tidied.push(run('added', added));
		removed = added = '';
	};
	for (const [place, { kind, text }] of runs.entries()) {
		const between = kind === 'same' && /^ +$/.test(text) && removed + added !== '' && runs[place + 1] !== undefined;
		if (kind === 'removed' || between) removed += text;
		if (kind === 'added' || between) added += text;
		if (kind === 'same' && !between) {
			close();
			if (text) tidied.push(run('same', text));
		}
	}
	close();
	return tidied;
}

function run(kind: Run['kind'], text: string): Run {
	return { kind, text };
}
