import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { prepared } from '../../../platform/database/prepared.ts';
import type { Level } from '../../../platform/permission.ts';
import {
	defaultLevels,
	linesOf,
	type ParticipationProcess,
	type ProcessLevels,
	type QuestionKind,
} from '../process.ts';
import { type ProcessTable, type ProcessTables, processTables } from '../tables.ts';

/** One process by the last part of its address, drafts too: whether it may be seen is the caller's rule. */
export async function processBySlug(context: Context, slug: string): Promise<ParticipationProcess | undefined> {
	const row = await processTables(context.db)
		.selectFrom('participation_process')
		.selectAll()
		.where('slug', '=', slug)
		.executeTakeFirst();
	return row && (await translated(context, [processOf(row)]))[0];
}

/** One process by id. */
export async function processById(context: Context, id: string): Promise<ParticipationProcess | undefined> {
	const row = await processTables(context.db)
		.selectFrom('participation_process')
		.selectAll()
		.where('id', '=', id)
		.executeTakeFirst();
	return row && (await translated(context, [processOf(row)]))[0];
}

/** Several processes by id, in one query; names and paths for lists of other things. */
export async function processesById(
	context: Context,
	ids: readonly string[],
): Promise<Map<string, ParticipationProcess>> {
	if (ids.length === 0) return new Map();
	const rows = await processTables(context.db)
		.selectFrom('participation_process')
		.selectAll()
		.where('id', 'in', ids)
		.execute();
	return new Map((await translated(context, rows.map(processOf))).map((process) => [process.id, process]));
}

/** One process, locked so that it cannot be changed or concluded while an act depends on it. */
export async function lockProcess(context: Context, slug: string): Promise<ParticipationProcess | undefined> {
	const row = await processTables(context.db)
		.selectFrom('participation_process')
		.selectAll()
		.where('slug', '=', slug)
		.forUpdate()
		.executeTakeFirst();
	return row && processOf(row);
}

/** The process of an act that hands something in: shared lock, so that concluding waits for it and it for concluding. */
export async function holdProcess(context: Context, id: string): Promise<ParticipationProcess | undefined> {
	const row = await processTables(context.db)
		.selectFrom('participation_process')
		.selectAll()
		.where('id', '=', id)
		.forKeyShare()
		.executeTakeFirst();
	return row && processOf(row);
}

/** The lowest level of each act in a process. */
export async function levelsOf(context: Context, processId: string): Promise<ProcessLevels> {
	const rows = await processTables(context.db)
		.selectFrom('process_level')
		.selectAll()
		.where('process', '=', processId)
		.execute();
	return { ...defaultLevels, ...Object.fromEntries(rows.map((row) => [row.act, row.level as Level])) };
}

/** The levels of many processes in one query. */
export async function levelsOfAll(
	context: Context,
	processIds: readonly string[],
): Promise<ReadonlyMap<string, ProcessLevels>> {
	if (processIds.length === 0) return new Map();
	const rows = await processTables(context.db)
		.selectFrom('process_level')
		.selectAll()
		.where('process', 'in', [...processIds])
		.execute();
	return new Map(
		processIds.map((id) => [
			id,
			{
				...defaultLevels,
				...Object.fromEntries(
					rows.filter(({ process }) => process === id).map(({ act, level }) => [act, level as Level]),
				),
			},
		]),
	);
}

/**
 * Reads one process with the levels that its acts ask for, in one query that is written once: a thousand supporters ask at once. Which
 * process is said by its id, or by what another module puts in its place. Words stay in Danish.
 */
export function processWithLevelsBy<Values extends object>(id: (values: Values) => string | RawBuilder<string>) {
	const statement = prepared((db: ReturnType<typeof processTables>, values: Values) =>
		db
			.selectFrom('participation_process')
			.selectAll()
			.select(
				sql<Partial<ProcessLevels> | null>`(
				select json_object_agg(act, level) from process_level where process = participation_process.id)`.as('levels'),
			)
			.where('id', '=', id(values)),
	);
	return async (
		context: Context,
		values: Values,
	): Promise<{ process: ParticipationProcess; levels: ProcessLevels } | undefined> => {
		const row = await statement(processTables(context.db), values).executeTakeFirst();
		return row && { process: processOf(row), levels: { ...defaultLevels, ...row.levels } };
	};
}

/** A row as the rest of the program knows it. */
export function processOf(row: Selectable<ProcessTable>): ParticipationProcess {
	return {
		id: row.id,
		slug: row.slug,
		title: row.title,
		question: row.question,
		questionKind: row.question_kind as QuestionKind,
		audience: row.audience,
		intro: row.intro,
		alreadyDecided: linesOf(row.already_decided),
		openForYou: linesOf(row.open_for_you),
		promiseWhat: row.promise_what,
		promiseWho: row.promise_who,
		promiseBy: row.promise_by,
		opensOn: row.opens_on,
		closesOn: row.closes_on,
		contact: row.contact,
		coordinatorId: row.coordinator,
		departmentId: row.department,
		areaId: row.area,
		caseNumber: row.case_number,
		kle: row.kle,
		drawing: row.drawing,
		coverId: row.cover,
		coverAlt: row.cover_alt,
		videoUrl: row.video_url,
		videoTitle: row.video_title,
		pseudonymsAllowed: row.pseudonyms_allowed,
		previewSecret: row.preview_secret,
		createdBy: row.created_by,
		organisationId: row.organisation,
		stoppedAt: row.stopped_at,
		publishedAt: row.published_at,
		concludedAt: row.concluded_at,
		conclusion: row.conclusion,
	};
}

/** Title, question and introduction in the reader's language, where staff have written them. */
export async function translated(
	context: Context,
	processes: readonly ParticipationProcess[],
): Promise<ParticipationProcess[]> {
	if (context.language === 'da' || processes.length === 0) return [...processes];
	const rows = await processTables(context.db)
		.selectFrom('process_translation')
		.selectAll()
		.where('language', '=', context.language)
		.where(
			'process',
			'in',
			processes.map((process) => process.id),
		)
		.execute();
	const words = new Map(rows.map((row) => [row.process, row]));
	return processes.map((process) => {
		const row = words.get(process.id);
		return row ? withWords(process, row) : process;
	});
}

/** What is not translated stays in Danish. */
function withWords(
	process: ParticipationProcess,
	row: Selectable<ProcessTables['process_translation']>,
): ParticipationProcess {
	const lines = (text: string, otherwise: readonly string[]) => (text ? linesOf(text) : otherwise);
	return {
		...process,
		machineTranslated: row.made_by === 'machine' && row.approved_at === null,
		title: row.title || process.title,
		question: row.question || process.question,
		intro: row.intro || process.intro,
		audience: row.audience || process.audience,
		alreadyDecided: lines(row.already_decided, process.alreadyDecided),
		openForYou: lines(row.open_for_you, process.openForYou),
		promiseWhat: row.promise_what || process.promiseWhat,
		promiseWho: row.promise_who || process.promiseWho,
		conclusion: (process.conclusion && row.conclusion) || process.conclusion,
	};
}
