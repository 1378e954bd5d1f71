-- What any product of this kind needs: the journal and its seals, idempotency, sessions and sign-in,
-- kept forms, the mail outbox, files and settings. No domain word here.

create table setting (
	name text primary key,
	value jsonb not null,
	changed_at timestamptz not null
);

-- The journal says what happened, never what was written. `xid` lets the sealer see which rows are
-- final: sequence order alone would lose a slow transaction that commits late.
create table journal (
	id bigint generated always as identity primary key,
	xid xid8 not null default pg_current_xact_id(),
	at timestamptz not null,
	act text not null,
	actor uuid,
	on_behalf_of uuid,
	channel text,
	subject_kind text not null,
	subject uuid
);
-- The sealer asks every few seconds which rows are final and not yet sealed.
create index journal_xid on journal (xid, id);
create index journal_subject on journal (subject, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
	raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger journal_append_only before update or delete or truncate on journal for each statement execute function refuse_change();

-- A seal names its rows, so that sealing never has to touch the journal itself.
create table journal_seal (
	id bigint generated always as identity primary key,
	rows bigint[] not null,
	root bytea not null,
	previous bytea not null,
	sealed_at timestamptz not null
);
create trigger journal_seal_append_only before update or delete or truncate on journal_seal for each statement execute function refuse_change();
create table journal_sealed (
	journal bigint primary key references journal (id),
	seal bigint not null references journal_seal (id)
);

create table idempotency (
	scope text not null,
	act text not null,
	key uuid not null,
	input_hash bytea not null,
	answer jsonb,
	claimed_at timestamptz not null,
	primary key (scope, act, key)
);
create index idempotency_age on idempotency (claimed_at);

-- An act that waits for its person to sign in: what was typed is not lost on the way.
create table kept_act (
	id_hash bytea primary key,
	act text not null,
	input jsonb not null,
	key uuid not null,
	title text not null,
	return_to text not null,
	level smallint not null,
	kept_at timestamptz not null,
	expires_at timestamptz not null,
	performed_at timestamptz
);

create table mail (
	id uuid primary key,
	dedupe text not null unique,
	to_address text not null,
	subject text not null,
	text_body text not null,
	html_body text not null,
	language text not null,
	written_at timestamptz not null,
	next_try_at timestamptz not null,
	attempts integer not null default 0,
	last_error text,
	sent_at timestamptz,
	failed_at timestamptz
);
create index mail_waiting on mail (next_try_at) where sent_at is null and failed_at is null;
create index mail_newest on mail (written_at desc, id desc);

create table stored_file (
	id uuid primary key,
	content_type text not null,
	width integer,
	height integer,
	widths integer[] not null default '{}',
	byte_count integer not null,
	staged_at timestamptz not null,
	staged_by text not null,
	kept_at timestamptz
);
create index stored_file_sweep on stored_file (staged_at) where kept_at is null;
