import * as v from 'valibot';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import { understand } from '../../../platform/search/understand.ts';
import { plainLine } from '../../../platform/security/safe-text.ts';
import { listAreas } from '../../areas/index.ts';
import { listAndCount } from '../../contributions/index.ts';
import { countComments } from '../../discussion/index.ts';
import { namesOf } from '../../people/index.ts';
import { processBySlug, themesOf } from '../../processes/index.ts';
import { isOrderWord, orders } from '../list-order.ts';
import { cursorInQuery, processSlug } from '../words.ts';
import { isVisible } from './process-facts.ts';

const perPage = 20;

/** All public proposals of a process, filtered and in four orders. */
export const proposalList = read({
	name: 'proposal.list',
	path: '/forloeb/:slug/forslag',
	shared: true,
	input: v.object({
		slug: processSlug,
		tema: v.optional(v.pipe(v.string(), v.maxLength(80))),
		omraade: v.optional(v.pipe(v.string(), v.maxLength(80))),
		soeg: v.optional(
			v.pipe(
				v.string(),
				v.transform((typed) => plainLine(typed).slice(0, 100).trim() || undefined),
			),
		),
		orden: v.optional(
			v.pipe(
				v.string(),
				v.transform((word) => (isOrderWord(word) ? word : undefined)),
			),
		),
		efter: cursorInQuery,
	}),
	async load(context, input) {
		const process = await processBySlug(context, input.slug);
		if (!process || !isVisible(context, process)) return undefined;
		// Only who narrows the list waits for what it is narrowed by: everybody else's themes come together with the list.
		const [narrowing, areas] =
			input.tema || input.omraade
				? await Promise.all([themesOf(context, process.id), input.omraade ? listAreas(context) : []])
				: [undefined, []];
		const theme = narrowing?.find(({ slug }) => slug === input.tema);
		const area = areas.find(({ key }) => key === input.omraade);
		const wish = {
			kind: 'proposal' as const,
			processId: process.id,
			themeId: theme?.id,
			areaId: area?.id,
			text: input.soeg ? await understand(context, input.soeg) : undefined,
			order: orders[input.orden ?? 'nyeste'],
		};
		const [themes, { list, count }] = await Promise.all([
			narrowing ?? themesOf(context, process.id),
			listAndCount(context, { ...wish, after: input.efter, limit: perPage }),
		]);
		const [comments, names] = await Promise.all([
			countComments(
				context,
				list.items.map((item) => item.id),
			),
			namesOf(
				context,
				list.items.flatMap((item) => (item.authorId && !item.pseudonym ? [item.authorId] : [])),
			),
		]);
		const query = { ...input, tema: theme?.slug, omraade: area?.key };
		return { process, themes, theme, areas, list, count, comments, names, query };
	},
	may: () => yes,
});
