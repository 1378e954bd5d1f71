import * as v from 'valibot';
import { readSheetDate } from '../../platform/sheets/sheet-date.ts';
import { cprInText, line } from '../../platform/words.ts';
import { type Channel, comparableName } from '../contributions/index.ts';
import { canonicalIdentity, type GivenIdentity } from '../people/index.ts';
import type { ParticipationProcess, Theme } from '../processes/index.ts';
import {
	excerptOf,
	limits,
	noTheme,
	type ProposalRefusal,
	pieceFields,
	whyEnteringIsRefused,
} from '../proposals/index.ts';
import { channelOf } from './channel-words.ts';
import type { ImportField } from './fields.ts';
import type { ImportMapping } from './mapping.ts';
import type { RowRefusal } from './refusals.ts';

/** One thing that is wrong with a row: the key of its text, what it is about, and what the text needs to say it. */
export interface RowProblem {
	readonly key: RowRefusal | ProposalRefusal;
	readonly field?: ImportField | undefined;
	readonly facts?: Readonly<Record<string, string | number>> | undefined;
}

/** Whom a row comes from. */
export type RowWho =
	| { readonly kind: 'person'; readonly name: string; readonly identity?: GivenIdentity | undefined }
	| { readonly kind: 'group'; readonly description?: string | undefined; readonly headCount: number }
	| { readonly kind: 'unknown' };

/** A row as the proposal that it will be. */
export interface RowPiece {
	readonly title: string;
	readonly text: string;
	/** The last part of the theme's address, or that nobody knows which. */
	readonly theme: string;
	readonly channel: Channel;
	readonly happenedOn: string;
	readonly place?: string | undefined;
	readonly areaId?: string | undefined;
	readonly who: RowWho;
	readonly pseudonym?: string | undefined;
	readonly externalId?: string | undefined;
}

/** What rows are held against. */
export interface RowFacts {
	readonly process: ParticipationProcess;
	readonly themes: readonly Theme[];
	readonly areas: readonly { readonly id: string; readonly key: string; readonly name: string }[];
	readonly today: string;
}

/** What came of a row. */
export type RowReading =
	| { readonly ok: true; readonly piece: RowPiece }
	| { readonly ok: false; readonly problems: readonly RowProblem[]; readonly externalId?: string | undefined };

const longestExternalId = 80;
/** So much of a cell is repeated to whoever has to find it. */
const shownCell = 40;

const nameLine = line(limits.name, { missing: 'name-missing', tooLong: 'name-too-long' });

/** Reads one row as a proposal, or says everything that is wrong with it at once. */
export function readRow(cells: readonly string[], mapping: ImportMapping, facts: RowFacts): RowReading {
	const problems: RowProblem[] = [];
	const cell = (field: ImportField) => {
		const column = mapping.columns[field];
		return (column === undefined ? '' : (cells[column] ?? '')).trim();
	};
	const wrong = (key: RowProblem['key'], field: ImportField, more?: RowProblem['facts']) => {
		problems.push({ key, field, ...(more && { facts: more }) });
	};
	const unread = (key: RowProblem['key'], field: ImportField) =>
		wrong(key, field, { value: cell(field).slice(0, shownCell) });
	const checked = <Value>(field: ImportField, schema: v.GenericSchema<unknown, Value>, value: unknown) => {
		const parsed = v.safeParse(schema, value);
		if (parsed.success) return parsed.output;
		const [issue] = parsed.issues;
		if (issue.message === cprInText) {
			wrong('row-cpr', field);
			return undefined;
		}
		const limit = Number(issue.requirement);
		const length = typeof issue.input === 'string' ? issue.input.length : undefined;
		wrong(issue.message as ProposalRefusal, field, length && limit ? { length, limit } : undefined);
		return undefined;
	};

	const text = checked('text', pieceFields.text, cell('text')) ?? '';
	// A postcard has no title: its first words are one, as those of a comment are.
	const title = cell('title')
		? (checked('title', pieceFields.title, cell('title')) ?? '')
		: excerptOf(text, limits.title - 2);
	const channel = cell('channel') ? channelOf(cell('channel')) : mapping.channel;
	if (!channel) {
		if (cell('channel')) unread('row-channel-unknown', 'channel');
		else wrong('row-channel-missing', 'channel');
	}
	const happenedOn = cell('date') ? readSheetDate(cell('date')) : mapping.date;
	if (!happenedOn) {
		if (cell('date')) unread('row-date-wrong', 'date');
		else wrong('row-date-missing', 'date');
	}
	const untimely = happenedOn && whyEnteringIsRefused(facts.process, happenedOn, facts.today);
	if (untimely) wrong(untimely, 'date');
	const theme = themeOf(cell('theme'), facts.themes);
	if (theme === undefined) unread('row-theme-unknown', 'theme');
	const area = areaOf(cell('area'), facts.areas);
	if (cell('area') && !area) unread('row-area-unknown', 'area');
	const place = cell('place') ? checked('place', pieceFields.place, cell('place')) : undefined;
	const pseudonym = cell('pseudonym') ? checked('pseudonym', nameLine, cell('pseudonym')) : undefined;
	if (pseudonym && !facts.process.pseudonymsAllowed) wrong('pseudonym-not-allowed', 'pseudonym');
	const externalId = cell('externalId') || undefined;
	if (externalId && externalId.length > longestExternalId)
		wrong('row-external-id-too-long', 'externalId', { length: externalId.length, limit: longestExternalId });
	const who = whoOf(cell, wrong, unread);
	if (problems.length > 0 || !channel || !happenedOn || theme === undefined)
		return { ok: false, problems, externalId: externalId?.slice(0, longestExternalId) };
	return {
		ok: true,
		piece: { title, text, theme, channel, happenedOn, place, areaId: area, who, pseudonym, externalId },
	};
}

type Cell = (field: ImportField) => string;

function whoOf(
	cell: Cell,
	wrong: (key: RowProblem['key'], field: ImportField) => void,
	unread: (key: RowProblem['key'], field: ImportField) => void,
): RowWho {
	const typedName = cell('name');
	const name = typedName ? v.safeParse(nameLine, typedName) : undefined;
	if (name && !name.success) wrong(name.issues[0].message === cprInText ? 'row-cpr' : 'name-too-long', 'name');
	const shown = name?.success ? name.output : undefined;
	const given = (['email', 'phone', 'address'] as const).filter((kind) => cell(kind) !== '');
	const typedCount = cell('headCount');
	const headCount = typedCount
		? v.safeParse(pieceFields.headCount, Number(typedCount.replace(/[.\s]/g, '')))
		: undefined;
	if (headCount && !headCount.success) unread('row-head-count-wrong', 'headCount');
	if (headCount?.success && headCount.output > 1) {
		const [identity] = given;
		// A group has no voice: an address beside it would look as if it had one.
		if (identity) wrong('row-group-with-person', identity);
		return { kind: 'group', description: shown, headCount: headCount.output };
	}
	if (!shown) {
		if (given.length > 0 && !name) wrong('row-name-missing', 'name');
		return { kind: 'unknown' };
	}
	for (const kind of given) {
		const identity: GivenIdentity = { kind, value: kind === 'address' ? `${shown}, ${cell(kind)}` : cell(kind) };
		if (canonicalIdentity(identity) !== undefined) return { kind: 'person', name: shown, identity };
		unread(`row-${kind}-wrong`, kind);
	}
	return { kind: 'person', name: shown };
}

/** An empty cell is a theme that nobody knows; undefined is one that the process does not have. */
function themeOf(typed: string, themes: readonly Theme[]): string | undefined {
	if (!typed) return noTheme;
	const said = comparableName(typed);
	return themes.find(({ slug, title }) => slug === typed || comparableName(title) === said)?.slug;
}

function areaOf(typed: string, areas: RowFacts['areas']): string | undefined {
	if (!typed) return undefined;
	const said = comparableName(typed);
	return areas.find(({ key, name }) => key === typed || comparableName(name) === said)?.id;
}
