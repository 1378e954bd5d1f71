import * as v from 'valibot';
import type { Context } from '../../../platform/context.ts';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import { plainLine } from '../../../platform/security/safe-text.ts';
import { listByOrganisation } from '../../contributions/index.ts';
import {
	countOrganisationsByKind,
	findOrganisations,
	mayActFor,
	type Organisation,
	organisationBySlug,
	organisationContact,
	organisationKinds,
} from '../../people/index.ts';
import { listProcessesOf } from '../../processes/index.ts';
import { isVisible, mayRun } from '../permissions.ts';
import { hasAsked } from '../steps/request-rows.ts';
import { which } from '../words.ts';

const perPage = 20;
const piecesPerPage = 10;
const cursorInQuery = v.fallback(v.optional(v.pipe(v.string(), v.maxLength(200))), undefined);

/** All organisations by name, of one kind or by words. */
export const organisationList = read({
	name: 'organisation.list',
	path: '/foreninger',
	shared: true,
	input: v.object({
		slags: v.fallback(v.optional(v.picklist(organisationKinds)), undefined),
		soeg: v.optional(
			v.pipe(
				v.string(),
				v.transform((typed) => plainLine(typed).slice(0, 100).trim() || undefined),
			),
		),
		efter: cursorInQuery,
	}),
	async load(context, { slags, soeg, efter }) {
		const [list, counts] = await Promise.all([
			findOrganisations(context, { kind: slags, words: soeg, after: efter, limit: perPage }),
			countOrganisationsByKind(context),
		]);
		return { list, counts, kind: slags, words: soeg, isFirst: efter === undefined };
	},
	may: () => yes,
});

/** One organisation by its address, as this reader may know of it. */
export async function seenOrganisation(context: Context, slug: string): Promise<Organisation | undefined> {
	const organisation = await organisationBySlug(context, slug);
	return organisation && isVisible(context.actor, organisation) ? organisation : undefined;
}

/** One organisation: who they are, what they have begun and what is written in their name. */
export const organisationPage = read({
	name: 'organisation.page',
	path: '/foreninger/:slug',
	shared: true,
	input: v.object({ ...which, efter: cursorInQuery }),
	async load(context, { slug, efter }) {
		const organisation = await seenOrganisation(context, slug);
		if (!organisation) return undefined;
		const { id } = organisation;
		const [contact, processes, pieces] = await Promise.all([
			organisationContact(context, id),
			listProcessesOf(context, id, mayActFor(context.actor, id)),
			listByOrganisation(context, id, efter, piecesPerPage),
		]);
		return { organisation, contact, processes, pieces, isFirst: efter === undefined };
	},
	may: () => yes,
});

/** The form for a new one. Open to everybody: who one is, is asked when it is sent. */
export const registerPage = read({
	name: 'organisation.new-page',
	path: '/foreninger/ny',
	input: v.object({}),
	load: async () => ({}),
	may: () => yes,
});

/** The form for correcting a page. */
export const editPage = read({
	name: 'organisation.edit-page',
	path: '/foreninger/:slug/ret',
	input: v.object(which),
	async load(context, { slug }) {
		const organisation = await seenOrganisation(context, slug);
		return organisation && { organisation };
	},
	may: mayRun,
});

/** The form for asking to join. */
export const joinPage = read({
	name: 'membership.ask-page',
	path: '/foreninger/:slug/vaer-med',
	input: v.object(which),
	async load(context, { slug }) {
		const organisation = await seenOrganisation(context, slug);
		if (!organisation) return undefined;
		const { personId } = context.actor;
		const [contact, waits] = await Promise.all([
			organisationContact(context, organisation.id),
			personId ? hasAsked(context, organisation.id, personId) : false,
		]);
		return { organisation, contact, waits };
	},
	may: () => yes,
});
