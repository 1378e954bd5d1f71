import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import { done } from '../../../platform/outcome.ts';
import { relate } from '../../relations/index.ts';
import { slugField } from '../fields.ts';
import { maySteerConsultation } from '../permissions.ts';
import { whyPublishingIsRefused } from '../publishing.ts';
import { lockSteered } from '../reads/read-consultation.ts';
import { sizeOfMaterial } from '../reads/read-material.ts';
import { consultationTables } from '../tables.ts';

/** Shows a consultation to everybody: from now on its material and its days stand. */
export const publishConsultation = act({
	name: 'consultation.publish',
	summary: 'A consultation is shown to everybody, with its material and its deadline.',
	input: v.object({ slug: slugField }),
	load: (context, { slug }) => lockSteered(context, slug),
	may: maySteerConsultation,
	async run(context, { consultation, process }, { slug }) {
		const size = await sizeOfMaterial(context, consultation.id);
		const problems = whyPublishingIsRefused(consultation, process, size, dateInCopenhagen(context.now));
		if (problems.length > 0)
			return { kind: 'refused', problems: problems.map(({ refusal, field }) => ({ key: refusal, field })) };
		await consultationTables(context.db)
			.updateTable('consultation')
			.set({ published_at: context.now, published_by: context.actor.personId })
			.where('id', '=', consultation.id)
			.execute();
		const from = { kind: 'process', id: process.id } as const;
		await relate(context, from, 'led-to', { kind: 'consultation', id: consultation.id });
		return done({ slug });
	},
	about: ({ consultation }) => ({ kind: 'consultation', id: consultation.id }),
});
