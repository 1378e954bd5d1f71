import * as v from 'valibot';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import { isSecret } from '../../../platform/identifiers.ts';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import { consultationState } from '../consultation.ts';
import { cursorInQuery, slugField } from '../fields.ts';
import { whyAskingIsRefused } from '../inquiry.ts';
import { maySteerConsultation } from '../permissions.ts';
import { inquiryBySecret, listInquiries } from './list-inquiries.ts';
import { seenConsultation, steeredConsultation } from './read-consultation.ts';

const onOnePage = 20;

/** What people have asked about a consultation, the answers, and the form to ask. Whoever holds the link of a question sees it first. */
export const inquiriesPage = read({
	name: 'inquiry.list-page',
	path: '/hoering/:slug/spoergsmaal',
	blank: true,
	input: v.object({
		slug: slugField,
		efter: cursorInQuery,
		mit: v.fallback(v.optional(v.pipe(v.string(), v.check(isSecret))), undefined),
	}),
	async load(context, { slug, efter, mit }) {
		const facts = await seenConsultation(context, slug);
		if (!facts) return undefined;
		const { consultation } = facts;
		const [list, own] = await Promise.all([
			listInquiries(context, { consultationId: consultation.id, shown: true, after: efter, limit: onOnePage }),
			inquiryBySecret(context, mit),
		]);
		const closed = whyAskingIsRefused(consultation, dateInCopenhagen(context.now));
		return {
			...facts,
			list,
			own: own?.consultationId === consultation.id ? own : undefined,
			secret: mit,
			closed,
			isFirst: efter === undefined,
		};
	},
	may: () => yes,
});

/** The questions for those who answer them, held and hidden ones too. */
export const inquiryDeskPage = read({
	name: 'inquiry.desk-page',
	path: '/styr/hoeringer/:slug/spoergsmaal',
	input: v.object({ slug: slugField, efter: cursorInQuery }),
	async load(context, { slug, efter }) {
		const facts = await steeredConsultation(context, slug);
		if (!facts) return undefined;
		const { consultation } = facts;
		// What is held is nobody else's.
		const isTheirs = maySteerConsultation(context.actor, facts).kind === 'yes';
		const list = isTheirs
			? await listInquiries(context, { consultationId: consultation.id, shown: false, after: efter, limit: onOnePage })
			: { items: [] };
		return {
			...facts,
			list,
			state: consultationState(consultation, dateInCopenhagen(context.now)),
			isFirst: efter === undefined,
		};
	},
	may: maySteerConsultation,
});
