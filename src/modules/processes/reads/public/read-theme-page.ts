import * as v from 'valibot';
import { dateInCopenhagen } from '../../../../platform/clock.ts';
import { read } from '../../../../platform/read.ts';
import { countByTheme, listContributions } from '../../../contributions/index.ts';
import { namesOf } from '../../../people/index.ts';
import { saidOtherwise } from '../../../wordings/index.ts';
import { meetingsInUse } from '../../meet.ts';
import { themeWording } from '../../part-wordings.ts';
import { maySeeProcess } from '../../permissions.ts';
import { processInPath, seenProcess } from './seen-process.ts';

const newestShown = 10;

const meetingsShown = 5;

/** One theme: what it is about, what is asked, and what has been proposed lately. */
export const themePage = read({
	name: 'theme.page',
	path: '/forloeb/:slug/tema/:theme',
	shared: true,
	input: v.object({ ...processInPath, theme: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/)) }),
	async load(context, { slug, theme: wanted, forhaandsvisning: secret }) {
		const seen = await seenProcess(context, slug, secret);
		const theme = seen?.parts.themes.find((one) => one.slug === wanted);
		if (!seen || !theme) return undefined;
		const danish = seen.danish?.parts.themes.find(({ id }) => id === theme.id) ?? theme;
		const [counts, meetings, said, list] = await Promise.all([
			countByTheme(context, seen.process.id),
			meetingsInUse().among(context, { themeId: theme.id }, meetingsShown),
			saidOtherwise(context, themeWording, [danish]),
			listContributions(context, {
				kind: 'proposal',
				processId: seen.process.id,
				themeId: theme.id,
				order: 'newest',
				limit: newestShown,
			}),
		]);
		const names = await namesOf(
			context,
			list.items.flatMap(({ authorId, pseudonym }) => (authorId && !pseudonym ? [authorId] : [])),
		);
		const today = dateInCopenhagen(context.now);
		return {
			...seen,
			secret,
			today,
			theme,
			otherwise: said.get(theme.id),
			counts,
			meetings,
			names,
			newest: list.items,
			more: list.next !== undefined,
		};
	},
	may: (actor, { process, secret }) => maySeeProcess(actor, process, secret),
});
