import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

type At = ColumnType<Date, Date, Date>;
type MaybeAt = ColumnType<Date | null, Date | null | undefined, Date | null>;

/** The platform's own tables; modules have theirs in their own `tables.ts`. */
export interface PlatformTables {
	setting: { name: string; value: ColumnType<unknown, string, string>; changed_at: At };
	journal: {
		id: Generated<string>;
		xid: Generated<string>;
		at: At;
		act: string;
		actor: string | null;
		on_behalf_of: string | null;
		channel: string | null;
		subject_kind: string;
		subject: string | null;
	};
	journal_seal: { id: Generated<string>; rows: string[]; root: Buffer; previous: Buffer; sealed_at: At };
	journal_sealed: { journal: string; seal: string };
	idempotency: {
		scope: string;
		act: string;
		key: string;
		input_hash: Buffer;
		answer: ColumnType<unknown, string | null, string | null>;
		claimed_at: At;
	};
	kept_act: {
		id_hash: Buffer;
		act: string;
		input: ColumnType<unknown, string, string>;
		key: string;
		title: string;
		return_to: string;
		level: number;
		kept_at: At;
		expires_at: At;
		performed_at: MaybeAt;
	};
	mail: {
		id: string;
		dedupe: string;
		to_address: string;
		subject: string;
		text_body: string;
		html_body: string;
		language: string;
		reply_to: string | null;
		unsubscribe_url: string | null;
		written_at: At;
		next_try_at: At;
		attempts: Generated<number>;
		last_error: string | null;
		sent_at: MaybeAt;
		failed_at: MaybeAt;
		forget_when_sent: Generated<boolean>;
	};
	stored_file: {
		id: string;
		content_type: string;
		width: number | null;
		height: number | null;
		widths: number[];
		byte_count: number;
		staged_at: At;
		staged_by: string;
		kept_at: MaybeAt;
		opened_at: MaybeAt;
	};
	search_word: {
		word: string;
		lexeme: string;
		root: GeneratedAlways<string>;
		ending: GeneratedAlways<string>;
		folded: GeneratedAlways<string>;
	};
	search_kept: { source: string; id: string; language: string; search: string };
}
