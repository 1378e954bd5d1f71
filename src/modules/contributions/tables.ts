import type { ColumnType, Generated, GeneratedAlways, Kysely } from 'kysely';
import type { Language } from '../../platform/context.ts';
import { type Db, narrow } from '../../platform/database/database.ts';
import type { BehalfKind } from './behalf.ts';
import type { ContributionKind } from './contribution.ts';
import type { MaskedWhat } from './mask.ts';
import type { RuleKey } from './rule.ts';
import type { HowItWentOn, StepKind } from './step.ts';

type At = ColumnType<Date, Date, Date>;
type MaybeAt = ColumnType<Date | null, Date | null | undefined, Date | null>;
type Maybe<T> = ColumnType<T | null, T | null | undefined, T | null>;

export interface ContributionTable {
	id: string;
	number: GeneratedAlways<number>;
	kind: ContributionKind;
	process: string;
	theme: Maybe<string>;
	title: string;
	text: string;
	language: Generated<string>;
	search: GeneratedAlways<string>;
	channel: string;
	happened_on: string;
	author: Maybe<string>;
	author_key: Maybe<Buffer>;
	author_level: Maybe<number>;
	pseudonym: Maybe<string>;
	typed_name: Maybe<string>;
	organisation: Maybe<string>;
	behalf: Generated<BehalfKind>;
	behalf_name: Maybe<string>;
	head_count: Maybe<number>;
	place: Maybe<string>;
	area: Maybe<string>;
	latitude: Maybe<number>;
	longitude: Maybe<number>;
	entered_by: Maybe<string>;
	receipt_hash: Maybe<Buffer>;
	state: Generated<string>;
	needs_answer: boolean;
	created_at: At;
	published_at: MaybeAt;
	edited_at: MaybeAt;
	withdrawn_at: MaybeAt;
	went_on_at: MaybeAt;
	hidden_at: MaybeAt;
	hidden_rule: Maybe<RuleKey>;
	answered_at: MaybeAt;
}

interface CountedBy {
	process: string;
	kind: string;
	channel: string;
	author_level: Maybe<number>;
	state: string;
	needs_answer: boolean;
	is_answered: boolean;
	theme: Maybe<string>;
}

/** The tables of this module; nobody else touches them. */
export interface ContributionTables {
	contribution: ContributionTable;
	contribution_step: {
		id: string;
		contribution: string;
		step: StepKind;
		state: Maybe<string>;
		note: Maybe<string>;
		by_person: Maybe<string>;
		at: At;
	};
	answer: {
		id: string;
		contribution: string;
		/** Written by a trigger. */
		process: GeneratedAlways<string>;
		state: string;
		heading: string;
		text: string;
		search: GeneratedAlways<string>;
		elsewhere_to: Maybe<string>;
		by_person: Maybe<string>;
		by_name: string;
		answered_at: At;
		replaced_at: MaybeAt;
	};
	support: {
		contribution: string;
		participation_key: Buffer;
		level: number;
		channel: string;
		supported_on: string;
		carried_from: Maybe<string>;
	};
	/** The supports of each piece in their order; what is not in it yet stands in `support_change`. Written by triggers alone. */
	support_count: { contribution: string; process: string; theme: Maybe<string>; supports: number };
	support_change: { contribution: string; change: number };
	/** The public pieces by all that they are counted by; what is not in it yet stands in `contribution_change`. Written by triggers alone. */
	contribution_count: CountedBy & { pieces: number };
	contribution_change: CountedBy & { change: number };
	contribution_version: {
		contribution: string;
		version: number;
		title: string;
		text: string;
		theme: Maybe<string>;
		replaced_at: At;
		replaced_by: 'author' | 'municipality';
	};
	contribution_contact: { contribution: string; email: string; language: Language };
	contribution_successor: { earlier: string; later: string; how: HowItWentOn; since: At };
	assignment: {
		id: string;
		contribution: string;
		person: Maybe<string>;
		by_person: Maybe<string>;
		message: Generated<string>;
		assigned_at: At;
		ended_at: MaybeAt;
	};
	flag: {
		id: Generated<string>;
		contribution: string;
		person: Maybe<string>;
		reason: string;
		words: Generated<string>;
		flagged_at: At;
		settled_at: MaybeAt;
		settled_by: Maybe<string>;
		verdict: Maybe<string>;
	};
	masked_passage: {
		decision: string;
		contribution: string;
		what: MaskedWhat;
		passage: string;
		masked_at: At;
		restored_at: MaybeAt;
	};
	masked_original: { contribution: string; title: string; text: string; kept_at: At };
	contribution_claim: { contribution: string; person: Maybe<string>; claimed_at: At };
}

/** This module's view of the database. */
export function contributionTables(db: Db): Kysely<ContributionTables> {
	return narrow<ContributionTables>(db);
}
