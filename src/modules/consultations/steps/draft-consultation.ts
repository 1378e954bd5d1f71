import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/identifiers.ts';
import { type Refused, refused } from '../../../platform/outcome.ts';
import type { ParticipationProcess } from '../../processes/index.ts';
import type { ConsultationWords } from '../fields.ts';
import { limits } from '../limits.ts';
import { materialLimits, readMaterial } from '../material.ts';
import { consultationsOf } from '../reads/list-consultations.ts';
import { key } from '../refusals.ts';
import { consultationColumns } from './consultation-columns.ts';
import { insertConsultation } from './insert-consultation.ts';
import { writeMaterial } from './write-material.ts';

/** A consultation that was begun. */
export interface DraftedConsultation {
	readonly kind: 'drafted';
	readonly id: string;
	readonly slug: string;
}

/** Begins a consultation in a locked process, with its material where it is written already; or says why not. */
export async function draftConsultation(
	context: Context,
	process: Pick<ParticipationProcess, 'id'>,
	words: ConsultationWords,
	material?: string,
): Promise<DraftedConsultation | Refused> {
	const columns = consultationColumns(context, words);
	if ('problems' in columns) return columns;
	if ((await consultationsOf(context, process.id)).length >= limits.consultations)
		return refused(key('too-many-consultations'), undefined, { limit: limits.consultations });
	const { length } = material ?? '';
	if (length > materialLimits.text) return refused(key('too-long'), undefined, { length, limit: materialLimits.text });
	const chapters = readMaterial(material ?? '');
	if ('refusal' in chapters) return refused(chapters.refusal, undefined, { at: chapters.at ?? 0 });
	const id = newId();
	const slug = await insertConsultation(context, { id, process: process.id, ...columns });
	if (material !== undefined) await writeMaterial(context, id, { chapters, questions: [], annexes: [] });
	return { kind: 'drafted', id, slug };
}
