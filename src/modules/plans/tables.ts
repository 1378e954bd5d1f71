import type { ColumnType, Generated, Kysely } from 'kysely';
import { type Db, narrow } from '../../platform/database/database.ts';
import type { MachineState } from './plan.ts';
import type { ReminderKind } from './reminder.ts';

type At = ColumnType<Date, Date, Date>;
type Maybe<T> = ColumnType<T | null, T | null | undefined, T | null>;

export interface PlanTable {
	id: string;
	slug: string;
	process: string;
	title: string;
	lead: Generated<string>;
	next_part: Generated<number>;
	version: Generated<number>;
	created_at: At;
	created_by: Maybe<string>;
}

export interface PlanPartTable {
	plan: string;
	number: number;
	position: number;
	kind: string;
	text: string;
	department: Maybe<string>;
	due_on: Maybe<string>;
	machine: Maybe<MachineState>;
	machine_dropped: Generated<number>;
	version: Generated<number>;
	changed_at: At;
	changed_by: Maybe<string>;
}

export interface PlanVersionTable {
	plan: string;
	version: number;
	stage: string;
	title: string;
	lead: string;
	note: Generated<string>;
	contributions: number;
	consultation: Maybe<string>;
	decided_by: Generated<string>;
	decided_on: Maybe<string>;
	decision: Generated<string>;
	words: Generated<string>;
	published_at: At;
	published_by: Maybe<string>;
}

export interface PlanActionTable {
	plan: string;
	part: number;
	position: number;
	text: string;
	department: string;
	decided_due_on: string;
	due_on: string;
	state: Generated<string>;
	note: Generated<string>;
	version: Generated<number>;
	changed_at: At;
	changed_by: Maybe<string>;
}

/** The tables of this module; nobody else touches them. */
export interface PlanTables {
	plan: PlanTable;
	plan_part: PlanPartTable;
	plan_version: PlanVersionTable;
	plan_version_part: {
		plan: string;
		version: number;
		number: number;
		position: number;
		kind: string;
		text: string;
		department: Maybe<string>;
		due_on: Maybe<string>;
		by_machine: Generated<boolean>;
	};
	plan_citation: { plan: string; version: number; part: number; contribution: Maybe<string>; point: Maybe<string> };
	plan_action: PlanActionTable;
	plan_action_telling: {
		plan: string;
		part: number;
		version: number;
		state: string;
		note: string;
		due_on: string;
		told_at: At;
		told_by: Maybe<string>;
	};
	plan_action_reminder: { plan: string; part: number; due_on: string; kind: ReminderKind; reminded_at: At };
	plan_version_count: { plan: string; version: number; side: 'channel' | 'theme'; key: string; count: number };
}

/** This module's view of the database. */
export function planTables(db: Db): Kysely<PlanTables> {
	return narrow<PlanTables>(db);
}
