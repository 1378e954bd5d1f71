import type { Updateable } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { keepStagedFiles, releaseFiles } from '../../../platform/files/kept-files.ts';
import { type Refused, refused } from '../../../platform/outcome.ts';
import { areasOf } from '../../areas/index.ts';
import { departmentsOf } from '../../people/index.ts';
import type { ProcessWords } from '../fields.ts';
import { whyLevelsAreRefused } from '../level-reasons.ts';
import { type LevelledAct, levelledActs, type ParticipationProcess } from '../process.ts';
import { coordinatorsFor } from '../reads/coordinators-for.ts';
import { key } from '../refusals.ts';
import { type ProcessTable, processTables } from '../tables.ts';

/** The columns of the words that were given; a line that was emptied is stored as nothing. */
export function columnsOf(words: ProcessWords): Updateable<ProcessTable> {
	const columns: Updateable<ProcessTable> = {
		title: words.title,
		question: words.question,
		question_kind: words.questionKind,
		audience: words.audience,
		intro: words.intro,
		already_decided: words.alreadyDecided,
		open_for_you: words.openForYou,
		promise_what: words.promiseWhat,
		promise_who: words.promiseWho,
		promise_by: words.promiseBy,
		opens_on: words.opensOn,
		closes_on: words.closesOn,
		contact: words.contact,
		coordinator: words.coordinator,
		department: words.department,
		area: words.area,
		case_number: emptied(words.caseNumber),
		kle: emptied(words.kle),
		drawing: words.drawing,
		cover: words.cover,
		cover_alt: emptied(words.coverAlt),
		video_url: emptied(words.videoUrl),
		video_title: emptied(words.videoTitle),
		pseudonyms_allowed: words.pseudonymsAllowed,
	};
	return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
}

function emptied(text: string | undefined): string | null | undefined {
	return text === '' ? null : text;
}

/** Why the people, places and pictures that the words point to cannot be used. */
export async function whyWordsAreRefused(
	context: Context,
	words: ProcessWords,
	organisationId: string | null,
	before?: Pick<ParticipationProcess, 'coverId' | 'coverAlt' | 'videoUrl' | 'videoTitle'>,
): Promise<Refused | undefined> {
	const { coordinator, department, area } = words;
	if (coordinator && !(await coordinatorsFor(context, organisationId)).some(({ id }) => id === coordinator))
		return refused(key('coordinator-unknown'), 'coordinator');
	// An organisation's process is no department's: its employees would steer it.
	if (department && organisationId !== null) return refused(key('department-unknown'), 'department');
	if (department && !(await departmentsOf(context, [department])).has(department))
		return refused(key('department-unknown'), 'department');
	if (area && !(await areasOf(context, [area])).has(area)) return refused(key('area-unknown'), 'area');
	const { cover = before?.coverId, coverAlt = before?.coverAlt } = words;
	if (cover && !coverAlt) return refused(key('cover-alt-missing'), 'coverAlt');
	const { videoUrl = before?.videoUrl, videoTitle = before?.videoTitle } = words;
	if (videoUrl && !videoTitle) return refused(key('video-title-missing'), 'videoTitle');
	const level = words.levels && whyLevelsAreRefused(words.levels);
	return level && refused(level.key, level.field);
}

/** Gives a process its cover, and lets go of the one before. False when the picture is not there. */
export async function takeCover(context: Context, cover: string | null, before: string | null): Promise<boolean> {
	if (cover === before) return true;
	if (cover && !(await keepStagedFiles(context, [cover], { open: true }))) return false;
	await releaseFiles(context, before ? [before] : []);
	return true;
}

/** Sets what each act asks for, with the reason. */
export async function writeLevels(
	context: Context,
	processId: string,
	levels: NonNullable<ProcessWords['levels']>,
): Promise<void> {
	for (const act of levelledActs) await writeLevel(context, processId, act, levels[act]);
}

async function writeLevel(
	context: Context,
	process: string,
	act: LevelledAct,
	values: { readonly level: number; readonly reason: string },
): Promise<void> {
	const { level, reason } = values;
	await processTables(context.db)
		.insertInto('process_level')
		.values({ process, act, level, reason })
		.onConflict((conflict) => conflict.columns(['process', 'act']).doUpdateSet({ level, reason }))
		.execute();
}
