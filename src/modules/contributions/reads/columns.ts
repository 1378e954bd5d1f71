import type { Selectable } from 'kysely';
import type { Channel } from '../channel.ts';
import type { Contribution, ListedContribution } from '../contribution.ts';
import type { ContributionState } from '../state.ts';
import type { ContributionTable } from '../tables.ts';

/** The columns that make a contribution; the search column is left in the database. */
export const contributionColumns = [
	'contribution.id',
	'contribution.number',
	'contribution.kind',
	'contribution.process',
	'contribution.theme',
	'contribution.title',
	'contribution.text',
	'contribution.language',
	'contribution.channel',
	'contribution.happened_on',
	'contribution.author',
	'contribution.author_level',
	'contribution.pseudonym',
	'contribution.typed_name',
	'contribution.organisation',
	'contribution.behalf',
	'contribution.behalf_name',
	'contribution.head_count',
	'contribution.place',
	'contribution.area',
	'contribution.latitude',
	'contribution.longitude',
	'contribution.entered_by',
	'contribution.state',
	'contribution.needs_answer',
	'contribution.created_at',
	'contribution.published_at',
	'contribution.edited_at',
	'contribution.withdrawn_at',
	'contribution.went_on_at',
	'contribution.hidden_at',
	'contribution.hidden_rule',
	'contribution.answered_at',
] as const;

/** A row of those columns. */
export type ContributionRow = Omit<Selectable<ContributionTable>, 'search' | 'author_key' | 'receipt_hash'>;

/** A row as the rest of the program knows it. */
export function contributionOf(row: ContributionRow): Contribution {
	return {
		id: row.id,
		number: row.number,
		kind: row.kind,
		processId: row.process,
		themeId: row.theme,
		title: row.title,
		text: row.text,
		language: row.language,
		channel: row.channel as Channel,
		happenedOn: row.happened_on,
		authorId: row.author,
		authorLevel: row.author_level,
		pseudonym: row.pseudonym,
		typedName: row.typed_name,
		organisationId: row.organisation,
		behalf: row.behalf,
		behalfName: row.behalf_name,
		headCount: row.head_count,
		place: row.place,
		areaId: row.area,
		latitude: row.latitude,
		longitude: row.longitude,
		enteredBy: row.entered_by,
		state: row.state as ContributionState,
		needsAnswer: row.needs_answer,
		createdAt: row.created_at,
		publishedAt: row.published_at,
		editedAt: row.edited_at,
		withdrawnAt: row.withdrawn_at,
		wentOnAt: row.went_on_at,
		hiddenAt: row.hidden_at,
		hiddenRule: row.hidden_rule,
		answeredAt: row.answered_at,
	};
}

/** A row with its number of supports. */
export function listedOf(row: ContributionRow & { supports: number }): ListedContribution {
	return { ...contributionOf(row), supports: row.supports };
}
