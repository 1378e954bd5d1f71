import type { ColumnType, Generated, GeneratedAlways, Kysely } from 'kysely';
import { type Db, narrow } from '../../platform/database/database.ts';
import type { AreaShape } from '../areas/index.ts';
import type { CouncilBasis } from './consultee.ts';
import type { MailedFileRefusal } from './received-mail.ts';
import type { ResponseDecision } from './response.ts';

type At = ColumnType<Date, Date, Date>;
type MaybeAt = ColumnType<Date | null, Date | null | undefined, Date | null>;
type Maybe<T> = ColumnType<T | null, T | null | undefined, T | null>;

export interface ConsultationTable {
	id: string;
	slug: string;
	process: string;
	kind: string;
	title: string;
	summary: string;
	case_number: Generated<string>;
	kle: Generated<string>;
	contact: Generated<string>;
	opens_on: string;
	closes_on: string;
	short_reason: Generated<string>;
	delete_on: string;
	created_at: At;
	created_by: Maybe<string>;
	published_at: MaybeAt;
	published_by: Maybe<string>;
	closed_at: MaybeAt;
	closed_by: Maybe<string>;
	conclusion: Generated<string>;
	forgotten_at: MaybeAt;
}

export interface ResponseTable {
	contribution: string;
	consultation: string;
	received_on: string;
	received_at: At;
	name_hidden: Generated<boolean>;
	address: Maybe<string>;
	decision: Maybe<ResponseDecision>;
	decided_at: MaybeAt;
	decided_by: Maybe<string>;
	withdrawn_at: MaybeAt;
}

export interface InquiryTable {
	id: string;
	number: GeneratedAlways<number>;
	consultation: string;
	text: string;
	language: string;
	person: Maybe<string>;
	email: Maybe<string>;
	secret_hash: Maybe<Buffer>;
	asked_at: At;
	held_at: MaybeAt;
	answer: Maybe<string>;
	answered_at: MaybeAt;
	answered_by: Maybe<string>;
	hidden_at: MaybeAt;
	withdrawn_at: MaybeAt;
}

export interface ReceivedMailTable {
	id: string;
	number: GeneratedAlways<number>;
	consultation: string;
	mark: Buffer;
	sender_email: string;
	sender_name: string;
	subject: string;
	text: string;
	language: string;
	received_at: At;
	dated_at: MaybeAt;
	secret_hash: Buffer;
	acknowledged_at: MaybeAt;
	response: Maybe<string>;
	taken_in_at: MaybeAt;
	set_aside_at: MaybeAt;
	forget_at: MaybeAt;
	reason: Maybe<string>;
	settled_by: Maybe<string>;
}

/** The tables of this module; nobody else touches them. */
export interface ConsultationTables {
	consultation: ConsultationTable;
	consultation_chapter: { consultation: string; chapter: number; title: string };
	consultation_paragraph: { consultation: string; paragraph: number; chapter: number; text: string };
	consultation_question: { consultation: string; question: number; text: string };
	consultation_annex: {
		consultation: string;
		position: number;
		title: string;
		url: Maybe<string>;
		file: Maybe<string>;
	};
	consultation_response: ResponseTable;
	consultation_consultee: {
		id: string;
		consultation: string;
		name: string;
		organisation: Maybe<string>;
		email: Maybe<string>;
		basis: Maybe<CouncilBasis>;
		added_at: At;
		invited_at: MaybeAt;
		reminded_at: MaybeAt;
		response: Maybe<string>;
	};
	consultation_change: {
		id: string;
		consultation: string;
		changed_at: At;
		earlier_closes_on: Maybe<string>;
		closes_on: Maybe<string>;
		annex: Maybe<string>;
		reason: string;
		by_person: Maybe<string>;
	};
	consultation_inquiry: InquiryTable;
	consultation_plan: {
		consultation: string;
		plan_id: string;
		document: Maybe<string>;
		outline: ColumnType<AreaShape, string, string>;
	};
	consultation_mailbox: { consultation: string; key: string; opened_at: At; closed_at: MaybeAt };
	received_mail: ReceivedMailTable;
	received_mail_file: {
		mail: string;
		position: number;
		name: string;
		byte_count: number;
		file: Maybe<string>;
		refusal: Maybe<MailedFileRefusal>;
	};
	response_pin: { contribution: string; pin: number; drawing: string; square: string };
	response_paragraph: { contribution: string; paragraph: number };
	response_answer: { contribution: string; question: number; text: string };
}

/** This module's view of the database. */
export function consultationTables(db: Db): Kysely<ConsultationTables> {
	return narrow<ConsultationTables>(db);
}
