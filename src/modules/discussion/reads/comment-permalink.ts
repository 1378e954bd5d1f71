import { object, pipe, regex, string, transform } from 'valibot';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import {
	contributionById,
	contributionByNumber,
	contributionPath,
	isHeld,
	isHidden,
	isPublic,
} from '../../contributions/index.ts';
import { voiceToReplyTo } from '../thread.ts';
import { pageOfVoice } from './find-page.ts';
import { commentPlace } from './read-place.ts';

/** A comment's permanent address: where it stands now. */
export const commentPermalink = read({
	name: 'comment.permalink',
	path: '/kommentar/:number',
	input: object({ number: pipe(string(), regex(/^[1-9]\d{0,8}$/), transform(Number)) }),
	async load(context, { number }) {
		const comment = await contributionByNumber(context, 'comment', number);
		// What is hidden keeps its place, where it says why; what nobody has looked through yet was never anywhere.
		if (!comment || !(isPublic(comment) || (isHidden(comment) && !isHeld(comment)))) return undefined;
		const place = await commentPlace(context, comment.id);
		const about = place && (await contributionById(context, place.aboutId));
		if (!place || !about || !isPublic(about)) return undefined;
		const after = await pageOfVoice(context, place.aboutId, voiceToReplyTo(place));
		return { path: `${contributionPath(about)}${after ? `?efter=${after}` : ''}#kommentar-${number}` };
	},
	may: () => yes,
});
