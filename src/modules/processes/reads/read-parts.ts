import { type Selectable, sql } from 'kysely';
import type { Context, Language } from '../../../platform/context.ts';
import { isOneOf } from '../../../platform/database/is-one-of.ts';
import type { Level } from '../../../platform/permission.ts';
import type { Extension } from '../extension.ts';
import type { Option, Phase, Theme } from '../phase.ts';
import { phaseKindsInUse } from '../phase-kind.ts';
import { defaultLevels, type LevelledAct, linesOf } from '../process.ts';
import type { Stop } from '../stop.ts';
import { type ProcessTables, processTables } from '../tables.ts';

/** The phases of a process in order. */
export async function phasesOf(context: Context, processId: string): Promise<Phase[]> {
	return phasesOfAll(context, [processId]);
}

/** The phases of several processes, each in order. */
export async function phasesOfAll(context: Context, processIds: readonly string[]): Promise<Phase[]> {
	if (processIds.length === 0) return [];
	const rows = await processTables(context.db)
		.selectFrom('phase')
		.selectAll()
		.where(isOneOf('process', processIds))
		.orderBy('process')
		.orderBy('position')
		.execute();
	return rows.map((row) => phaseOf(row, context.language));
}

/** The themes of a process in order. */
export async function themesOf(context: Context, processId: string): Promise<Theme[]> {
	const rows = await processTables(context.db)
		.selectFrom('theme')
		.selectAll()
		.where('process', '=', processId)
		.orderBy('position')
		.execute();
	return rows.map((row) => themeOf(row, context.language));
}

/** The themes of several processes, each in order, in one query. */
export async function themesOfAll(context: Context, processIds: readonly string[]): Promise<Theme[]> {
	if (processIds.length === 0) return [];
	const rows = await processTables(context.db)
		.selectFrom('theme')
		.selectAll()
		.where('process', 'in', processIds)
		.orderBy('process')
		.orderBy('position')
		.execute();
	return rows.map((row) => themeOf(row, context.language));
}

/** Themes by id, in one query. */
export async function themesById(context: Context, ids: readonly string[]): Promise<Map<string, Theme>> {
	if (ids.length === 0) return new Map();
	const rows = await processTables(context.db).selectFrom('theme').selectAll().where('id', 'in', ids).execute();
	return new Map(rows.map((row) => [row.id, themeOf(row, context.language)]));
}

/** The options of a choice in order. */
export async function optionsOf(context: Context, processId: string): Promise<Option[]> {
	const rows = await processTables(context.db)
		.selectFrom('process_option')
		.selectAll()
		.where('process', '=', processId)
		.orderBy('position')
		.execute();
	return rows.map((row) => optionOf(row, context.language));
}

/** Everything that hangs on a process, as its page shows it. */
export interface ProcessParts {
	readonly phases: readonly Phase[];
	readonly themes: readonly Theme[];
	readonly options: readonly Option[];
	readonly levels: LevelReasons;
	/** Every time the promise was moved, latest first. */
	readonly extensions: readonly Extension[];
	/** Every time the municipality stopped it, latest first. */
	readonly stops: readonly Stop[];
	/** Whether it can be read in easy words that somebody stands behind. */
	readonly isEasy: boolean;
}

/** What each act asks for, and the reason that is shown for it. */
export type LevelReasons = Readonly<Record<LevelledAct, { readonly level: Level; readonly reason: string }>>;

/** Everything that hangs on a process, in one query: a page that everybody reads asks as seldom as it can. */
export async function partsOf(context: Context, processId: string): Promise<ProcessParts> {
	return (await partsWhere(context, 'id', processId)) ?? noParts;
}

/** The same by address, so that a page can ask for the process and its parts at once. */
export function partsOfSlug(context: Context, slug: string): Promise<ProcessParts | undefined> {
	return partsWhere(context, 'slug', slug);
}

const noParts: ProcessParts = {
	phases: [],
	themes: [],
	options: [],
	levels: levelReasonsOf([]),
	extensions: [],
	stops: [],
	isEasy: false,
};

async function partsWhere(context: Context, by: 'id' | 'slug', value: string): Promise<ProcessParts | undefined> {
	const row = await processTables(context.db)
		.selectFrom('participation_process')
		.where(by, '=', value)
		.select([
			sql<readonly Selectable<ProcessTables['phase']>[]>`coalesce((
				select json_agg(phase order by position) from phase where process = participation_process.id), '[]')`.as(
				'phases',
			),
			sql<readonly Selectable<ProcessTables['theme']>[]>`coalesce((
				select json_agg(theme order by position) from theme where process = participation_process.id), '[]')`.as(
				'themes',
			),
			sql<readonly Selectable<ProcessTables['process_option']>[]>`coalesce((
				select json_agg(process_option order by position) from process_option where process = participation_process.id), '[]')`.as(
				'options',
			),
			sql<readonly Selectable<ProcessTables['process_level']>[]>`coalesce((
				select json_agg(process_level) from process_level where process = participation_process.id), '[]')`.as(
				'levels',
			),
			sql<readonly ExtensionRow[]>`coalesce((
				select json_agg(process_extension order by extended_at desc, id desc) from process_extension
				where process = participation_process.id), '[]')`.as('extensions'),
			sql<readonly StopRow[]>`coalesce((
				select json_agg(process_stop order by stopped_at desc, id desc) from process_stop
				where process = participation_process.id), '[]')`.as('stops'),
			sql<boolean>`exists (
				select from process_translation where process = participation_process.id and language = 'let'
				and approved_at is not null)`.as('is_easy'),
		])
		.executeTakeFirst();
	if (!row) return undefined;
	return {
		phases: row.phases.map((phase) => phaseOf(phase, context.language)),
		themes: row.themes.map((theme) => themeOf(theme, context.language)),
		options: row.options.map((option) => optionOf(option, context.language)),
		levels: levelReasonsOf(row.levels),
		extensions: row.extensions.map(extensionOf),
		stops: row.stops.map(stopOf),
		isEasy: row.is_easy,
	};
}

/** An instant inside JSON is a text. */
type ExtensionRow = Omit<Selectable<ProcessTables['process_extension']>, 'extended_at'> & { extended_at: string };

function levelReasonsOf(rows: readonly Selectable<ProcessTables['process_level']>[]): LevelReasons {
	const of = (act: LevelledAct) => {
		const row = rows.find((one) => one.act === act);
		return { level: (row?.level ?? defaultLevels[act]) as Level, reason: row?.reason ?? '' };
	};
	return { propose: of('propose'), support: of('support'), comment: of('comment') };
}

function extensionOf(row: ExtensionRow): Extension {
	return {
		closedOn: row.closed_on,
		closesOn: row.closes_on,
		promisedBy: row.promised_by,
		promiseBy: row.promise_by,
		reason: row.reason,
		extendedAt: new Date(row.extended_at),
	};
}

/** An instant inside JSON is a text. */
type StopRow = { readonly reason: string; readonly stopped_at: string; readonly resumed_at: string | null };

function stopOf({ reason, stopped_at, resumed_at }: StopRow): Stop {
	return { reason, stoppedAt: new Date(stopped_at), resumedAt: resumed_at === null ? null : new Date(resumed_at) };
}

type Row<Table extends 'phase' | 'theme' | 'process_option'> = Selectable<ProcessTables[Table]>;

/** A phase that nobody has named is called what its kind is called, in the reader's language. */
function phaseOf(row: Row<'phase'>, language: Language): Phase {
	const usual = phaseKindsInUse()[row.kind]?.title;
	const isUsual = row.title === usual?.('da');
	return {
		id: row.id,
		processId: row.process,
		kind: row.kind,
		title: isUsual ? (usual?.(language) ?? row.title) : inLanguage(row, language, 'title'),
		startsOn: row.starts_on,
		endsOn: row.ends_on,
		position: row.position,
	};
}

function themeOf(row: Row<'theme'>, language: Language): Theme {
	return {
		id: row.id,
		processId: row.process,
		slug: row.slug,
		title: inLanguage(row, language, 'title'),
		lead: inLanguage(row, language, 'lead'),
		text: inLanguage(row, language, 'text'),
		questions: linesOf(inLanguage(row, language, 'questions')),
		drawing: row.drawing,
		position: row.position,
	};
}

function optionOf(row: Row<'process_option'>, language: Language): Option {
	return {
		id: row.id,
		processId: row.process,
		title: inLanguage(row, language, 'title'),
		text: inLanguage(row, language, 'text'),
		position: row.position,
		proposalNumber: row.proposal_number,
	};
}

function inLanguage<Field extends string>(
	row: { readonly [field in Field]: string } & {
		readonly translations: Readonly<Record<string, Readonly<Record<string, string>>>>;
	},
	language: Language,
	field: Field,
): string {
	return row.translations[language]?.[field] || row[field];
}
