import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { keepDocument } from '../../../platform/files/documents.ts';
import { newId } from '../../../platform/identifiers.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { annexFields, slugField } from '../fields.ts';
import { materialLimits } from '../material.ts';
import { maySteerConsultation } from '../permissions.ts';
import { lockSteered } from '../reads/read-consultation.ts';
import { annexesOf } from '../reads/read-material.ts';
import { key } from '../refusals.ts';
import { consultationTables } from '../tables.ts';

/**
 * Lays one more document beside the material: an address, or a file that was laid ready. Where people respond already it stands on the page
 * that it came later, and why.
 */
export const addAnnex = act({
	name: 'consultation.add-annex',
	summary:
		'A document is added to a consultation: an address or a file. Once it is public, why it came later stands on the page.',
	example: {
		slug: 'lokalplan-for-havnen',
		title: 'Støjmåling',
		url: 'https://plan.example/stoej.pdf',
		reason: 'Flere spurgte om støjen.',
	},
	input: v.object({ slug: slugField, ...annexFields }),
	// Pressed twice, the same file was sent twice and has two ids: it is laid once.
	besides: ['file'],
	load: (context, { slug }) => lockSteered(context, slug),
	may: maySteerConsultation,
	async run(context, { consultation }, { slug, title, url, file, reason }) {
		if (consultation.closedAt !== null) return refused(key('consultation-closed'));
		if (!url && !file) return refused(key('annex-missing'), 'file');
		if (url && file) return refused(key('annex-twice'), 'url');
		if (consultation.publishedAt !== null && !reason) return refused(key('reason-missing'), 'reason');
		const annexes = await annexesOf(context, consultation.id);
		if (annexes.length >= materialLimits.annexes) return refused(key('too-many-annexes'), 'title');
		if (file && !(await keepDocument(context, file))) return refused(key('document-gone'), 'file');
		const db = consultationTables(context.db);
		await db
			.insertInto('consultation_annex')
			.values({ consultation: consultation.id, position: annexes.length, title, url: url ?? null, file: file ?? null })
			.execute();
		// Before anybody could see it nothing changes along the way.
		if (consultation.publishedAt !== null)
			await db
				.insertInto('consultation_change')
				.values({
					id: newId(context.now),
					consultation: consultation.id,
					changed_at: context.now,
					annex: title,
					reason,
					by_person: context.actor.personId ?? null,
				})
				.execute();
		return done({ slug });
	},
	about: ({ consultation }) => ({ kind: 'consultation', id: consultation.id }),
});
