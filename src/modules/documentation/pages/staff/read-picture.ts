import { InputProblems, type Sent } from '../../../../platform/web/door.tsx';
import type { Submitted } from '../../../../platform/web/submitted.ts';
import { key } from '../../refusals.ts';

/** The picture that a refused form had already laid ready, so that it need not be chosen again. */
const laidReady = new WeakMap<Submitted, string>();

/** The picture that lies ready for the form being shown again. */
export function readyPicture(typed: Submitted): string | undefined {
	return laidReady.get(typed) ?? typed.filled('file-staged');
}

/** Lays the picture of a form ready and puts it with its words. */
export async function readAddedPicture(sent: Sent): Promise<unknown> {
	const { typed, params } = sent;
	const { ids, problems } = await sent.stage('file');
	const picture = ids.at(-1);
	if (picture) laidReady.set(typed, picture);
	const words = { slug: params.slug, caption: typed.text('caption') ?? '', alt: typed.text('alt') ?? '' };
	if (problems.length > 0) return new InputProblems(problems, { ...words, picture: picture ?? '' });
	if (!picture) return new InputProblems([{ key: key('picture-missing'), field: 'file' }]);
	return { ...words, picture };
}

/** The words of a picture that is there; on the page their fields are counted. */
export function readPictureWords({ typed, params }: Sent): unknown {
	const place = typed.text('place');
	return {
		slug: params.slug,
		picture: params.picture,
		caption: typed.text(`caption-${place}`) ?? '',
		alt: typed.text(`alt-${place}`) ?? '',
	};
}
