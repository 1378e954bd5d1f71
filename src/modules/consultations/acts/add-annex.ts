import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { newId } from '../../../platform/identifiers.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { safeLink } from '../../../platform/security/safe-text.ts';
import { annexFields, slugField } from '../fields.ts';
import { materialLimits, readAnnexes } from '../material.ts';
import { maySteerConsultation } from '../permissions.ts';
import { lockSteered } from '../reads/read-consultation.ts';
import { materialOf } from '../reads/read-material.ts';
import { key } from '../refusals.ts';
import { consultationTables } from '../tables.ts';

/** Lays one more document beside a consultation that people respond to already; that it came later, and why, stands on the page. */
export const addAnnex = act({
	name: 'consultation.add-annex',
	summary: 'A document is added to a consultation that runs; why it came later stands on the page.',
	example: {
		slug: 'lokalplan-for-havnen',
		annex: 'Støjmåling https://plan.example/stoej.pdf',
		reason: 'Flere spurgte om støjen.',
	},
	input: v.object({ slug: slugField, ...annexFields }),
	load: (context, { slug }) => lockSteered(context, slug),
	may: maySteerConsultation,
	async run(context, { consultation }, { slug, annex, reason }) {
		if (consultation.publishedAt === null) return refused(key('not-public-yet'));
		if (consultation.closedAt !== null) return refused(key('consultation-closed'));
		const read = readAnnexes(annex, (url) => safeLink(url) !== undefined);
		const [added] = 'refusal' in read ? [] : read;
		if (!added || 'refusal' in read || read.length > 1) return refused(key('annex-wrong'), 'annex', { at: 1 });
		const { annexes } = await materialOf(context, consultation.id);
		if (annexes.length >= materialLimits.annexes) return refused(key('too-many-annexes'), 'annex');
		const db = consultationTables(context.db);
		await db
			.insertInto('consultation_annex')
			.values({ consultation: consultation.id, position: annexes.length, ...added })
			.execute();
		await db
			.insertInto('consultation_change')
			.values({
				id: newId(context.now),
				consultation: consultation.id,
				changed_at: context.now,
				annex: added.title,
				reason,
				by_person: context.actor.personId ?? null,
			})
			.execute();
		return done({ slug });
	},
	about: ({ consultation }) => ({ kind: 'consultation', id: consultation.id }),
});
