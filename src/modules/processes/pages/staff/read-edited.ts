import { InputProblems, type Sent } from '../../../../platform/web/door.tsx';
import { readCover } from './cover-field.tsx';

/** The fields that always stand on the page. */
const typedNames = [
	'title',
	'question',
	'audience',
	'intro',
	'alreadyDecided',
	'openForYou',
	'promiseWhat',
	'promiseWho',
	'contact',
	'caseNumber',
	'kle',
	'coverAlt',
	'videoUrl',
	'videoTitle',
] as const;

/** Those that a public process, or a municipality without areas, has not on the page: left out they stay as they are. */
const sometimesNames = [
	'questionKind',
	'opensOn',
	'closesOn',
	'promiseBy',
	'coordinator',
	'department',
	'area',
] as const;

/** What the page about the words of a process sends. */
export async function readEdited(sent: Sent): Promise<unknown> {
	const { typed, params } = sent;
	const cover = await readCover(sent);
	if (cover instanceof InputProblems) return cover;
	const given = (name: string) => typed.text(name) ?? '';
	return {
		slug: params.slug,
		...Object.fromEntries(typedNames.map((name) => [name, given(name)])),
		...Object.fromEntries(sometimesNames.map((name) => [name, typed.text(name)])),
		drawing: typed.filled('drawing'),
		cover,
		pseudonymsAllowed: typed.text('pseudonymsAllowed') !== undefined,
	};
}
