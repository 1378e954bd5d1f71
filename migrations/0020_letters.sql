-- Codes by letter: the batches that staff print, and the letters with one code each. A code itself is nowhere: it is made
-- from the letter's id and a key file, and only its keyed hash lies here.

alter table identity drop constraint identity_kind_check;
alter table identity add constraint identity_kind_check
	check (kind in ('cpr', 'subject', 'letter', 'email', 'phone', 'address', 'staff'));

create table letter_batch (
	id uuid primary key,
	title text not null,
	process uuid references participation_process (id),
	-- Where the code leads: the page of the process, or the front page.
	return_to text not null,
	message text not null,
	language text not null check (language in ('da', 'en')),
	last_on date not null,
	made_by uuid not null,
	made_at timestamptz not null,
	forgotten_at timestamptz
);

create table letter (
	id uuid primary key,
	batch uuid not null references letter_batch (id),
	number integer not null check (number > 0),
	code_hash bytea not null unique,
	recipient text,
	address text,
	-- Only the day: an instant beside a name would tell which support was theirs.
	used_on date,
	revoked_at timestamptz,
	revoked_by uuid,
	revoked_because text,
	unique (batch, number),
	check (used_on is null or revoked_at is null),
	check ((revoked_at is null) = (revoked_because is null))
);

comment on column letter.recipient is 'pii=basic; purpose=send a code by letter, and print it again; keep=30 days after its last day';
comment on column letter.address is 'pii=basic; purpose=send a code by letter, and print it again; keep=30 days after its last day';
