import type { Selectable } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { type ParticipationProcess, processById } from '../../processes/index.ts';
import type { Documentation, DocumentationVersion } from '../documentation.ts';
import { isProcessThereFor } from '../permissions.ts';
import { type DocumentationTable, documentationTables, type VersionTable } from '../tables.ts';
import type { Group, Method } from '../terms.ts';

/** A documentation with its process. */
export interface DocumentationFacts {
	readonly documentation: Documentation;
	readonly process: ParticipationProcess;
}

function documentationOf(row: Selectable<DocumentationTable>): Documentation {
	return {
		id: row.id,
		slug: row.slug,
		processId: row.process,
		version: row.version,
		publishedVersion: row.published_version,
		publishedAt: row.published_at,
		invitedAt: row.invited_at,
	};
}

function versionOf(row: Selectable<VersionTable>): DocumentationVersion {
	const { name, held, audience, purpose, presentation, learning, good, advice } = row;
	return {
		version: row.version,
		parts: { name, held, audience, purpose, presentation, learning, good, advice },
		method: row.method as Method,
		groups: row.groups as Group[],
		people: row.people,
		costOre: row.cost_ore === null ? null : Number(row.cost_ore),
		counted: row.counted,
		writtenAt: row.written_at,
		writtenById: row.written_by,
	};
}

/** One documentation by its address; whether it may be seen is the caller's rule. */
export async function documentationBySlug(context: Context, slug: string): Promise<DocumentationFacts | undefined> {
	const row = await documentationTables(context.db)
		.selectFrom('documentation')
		.selectAll()
		.where('slug', '=', slug)
		.executeTakeFirst();
	const process = row && (await processById(context, row.process));
	return process && { documentation: documentationOf(row), process };
}

/** The documentation of a process, where it has one. */
export async function documentationOfProcess(context: Context, processId: string): Promise<Documentation | undefined> {
	const row = await documentationTables(context.db)
		.selectFrom('documentation')
		.selectAll()
		.where('process', '=', processId)
		.executeTakeFirst();
	return row && documentationOf(row);
}

/** Several documentations by id. */
export async function documentationsById(
	context: Context,
	ids: readonly string[],
): Promise<(Documentation & { readonly title: string })[]> {
	if (ids.length === 0) return [];
	const rows = await documentationTables(context.db)
		.selectFrom('documentation')
		.innerJoin('documentation_version', (join) =>
			join
				.onRef('documentation_version.documentation', '=', 'documentation.id')
				.on((on) =>
					on('documentation_version.version', '=', on.fn.coalesce('published_version', 'documentation.version')),
				),
		)
		.selectAll('documentation')
		.select('documentation_version.name as title')
		.where('documentation.id', 'in', ids)
		.execute();
	return rows.map((row) => ({ ...documentationOf(row), title: row.title }));
}

/** A documentation of an act, locked: those who save and show it come one after the other. */
export async function lockDocumentation(context: Context, slug: string): Promise<DocumentationFacts | undefined> {
	const row = await documentationTables(context.db)
		.selectFrom('documentation')
		.selectAll()
		.where('slug', '=', slug)
		.forUpdate()
		.executeTakeFirst();
	const process = row && (await processById({ ...context, language: 'da' }, row.process));
	if (!process || !isProcessThereFor(context.actor, process)) return undefined;
	return { documentation: documentationOf(row), process };
}

/** What one version says. */
export async function readVersion(
	context: Context,
	documentationId: string,
	version: number,
): Promise<DocumentationVersion | undefined> {
	const row = await documentationTables(context.db)
		.selectFrom('documentation_version')
		.selectAll()
		.where('documentation', '=', documentationId)
		.where('version', '=', version)
		.executeTakeFirst();
	return row && versionOf(row);
}

/** So many versions are listed; nobody looks further back. */
const mostListed = 50;

/** When each version was saved and by whom, the newest first. */
export async function listVersions(
	context: Context,
	documentationId: string,
): Promise<Pick<DocumentationVersion, 'version' | 'writtenAt' | 'writtenById'>[]> {
	const rows = await documentationTables(context.db)
		.selectFrom('documentation_version')
		.select(['version', 'written_at', 'written_by'])
		.where('documentation', '=', documentationId)
		.orderBy('version', 'desc')
		.limit(mostListed)
		.execute();
	return rows.map((row) => ({ version: row.version, writtenAt: row.written_at, writtenById: row.written_by }));
}
