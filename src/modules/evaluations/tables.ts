import type { ColumnType, Generated, Kysely } from 'kysely';
import { type Db, narrow } from '../../platform/database/database.ts';
import type { OfferKind } from './council-case.ts';
import type { DecisionChoice } from './council-decision.ts';
import type { Payer } from './investment.ts';
import type { Mark, Round } from './measurement.ts';
import type { QuestionKey, ShowAs, StoryDecision, StoryForm, TellerPart } from './story.ts';

type At = ColumnType<Date, Date, Date>;
type MaybeAt = ColumnType<Date | null, Date | null | undefined, Date | null>;
type Maybe<T> = ColumnType<T | null, T | null | undefined, T | null>;
/** PostgreSQL hands a large whole number over as text. */
type Ore = ColumnType<string, number, number>;
type MaybeOre = ColumnType<string | null, number | null | undefined, number | null>;

export interface EvaluationTable {
	id: string;
	slug: string;
	process: string;
	title: string;
	intention: string;
	starts_on: string;
	ends_on: string;
	again_on: string;
	next_step: Generated<string>;
	next_step_ore: MaybeOre;
	next_step_payer: Generated<string>;
	contact: Generated<string>;
	delete_on: string;
	created_at: At;
	created_by: Maybe<string>;
	begun_at: MaybeAt;
	begun_by: Maybe<string>;
	forgotten_at: MaybeAt;
}

export interface StoryTable {
	id: string;
	evaluation: string;
	form: StoryForm;
	part: TellerPart;
	people: Generated<number>;
	told_on: string;
	told_at: At;
	channel: string;
	show_as: ShowAs;
	person: Maybe<string>;
	typed_name: Maybe<string>;
	consented_at: At;
	text: Generated<string>;
	recording: Maybe<string>;
	playable: Generated<boolean>;
	transcript: Generated<string>;
	heard: Maybe<Buffer>;
	entered_by: Maybe<string>;
	decision: Maybe<StoryDecision>;
	decided_at: MaybeAt;
	decided_by: Maybe<string>;
	withdrawn_at: MaybeAt;
}

/** The tables of this module; nobody else touches them. */
export interface EvaluationTables {
	evaluation: EvaluationTable;
	evaluation_criterion: { evaluation: string; criterion: number; text: string };
	evaluation_story: StoryTable;
	evaluation_measurement: {
		evaluation: string;
		round: Round;
		measured_on: string;
		summary: string;
		recorded_at: At;
		recorded_by: Maybe<string>;
	};
	evaluation_mark: { evaluation: string; round: Round; criterion: number; mark: Mark; reason: string };
	evaluation_correction: {
		evaluation: string;
		round: Round;
		number: number;
		reason: string;
		measured_on: string;
		summary: string;
		corrected_at: At;
		corrected_by: Maybe<string>;
	};
	evaluation_mark_before: {
		evaluation: string;
		round: Round;
		number: number;
		criterion: number;
		mark: Mark;
		reason: string;
	};
	evaluation_reminder: { evaluation: string; round: Round; reminded_at: At };
	evaluation_case: {
		evaluation: string;
		case_number: Generated<string>;
		summary: string;
		meeting_on: Maybe<string>;
		written_at: At;
		written_by: Maybe<string>;
		sent_at: MaybeAt;
		sent_by: Maybe<string>;
	};
	evaluation_offer: { evaluation: string; offer: OfferKind; text: string; first_year_ore: Ore; yearly_ore: Ore };
	evaluation_decision: {
		id: string;
		evaluation: string;
		number: number;
		choice: DecisionChoice;
		text: string;
		dissent: Generated<string>;
		decided_on: string;
		url: Generated<string>;
		meeting: Maybe<string>;
		reason: Generated<string>;
		recorded_at: At;
		recorded_by: Maybe<string>;
	};
	investment_sheet: { evaluation: string; persons: number; discount_rate: number; set_at: At; set_by: Maybe<string> };
	sheet_cost: {
		id: string;
		evaluation: string;
		name: string;
		payer: Payer;
		basis: 'project' | 'person';
		ore: Ore;
		from_year: number;
		years: number;
	};
	sheet_effect: {
		id: string;
		evaluation: string;
		name: string;
		unit: string;
		payer: Payer;
		unit_ore: Ore;
		source: string;
		price_year: number;
		low: number;
		middle: number;
		high: number;
		from_year: number;
		years: number;
	};
	story_answer: { story: string; question: QuestionKey; text: string };
}

/** This module's view of the database. */
export function evaluationTables(db: Db): Kysely<EvaluationTables> {
	return narrow<EvaluationTables>(db);
}
