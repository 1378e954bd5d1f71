-- What somebody takes along of their own data, what was deleted, and what was forgotten.

-- One file with everything, made by a job and fetched once. Only the hash of its link lies here.
create table data_export (
	id uuid primary key,
	person uuid not null references person (id) on delete cascade,
	secret_hash bytea not null unique,
	asked_at timestamptz not null,
	ready_at timestamptz,
	byte_count integer,
	expires_at timestamptz not null,
	fetched_at timestamptz
);
create index data_export_person on data_export (person, asked_at desc);
comment on table data_export is 'pii=none';
comment on column data_export.person is 'pii=basic; purpose=give somebody their own data; keep=7 days; after=rule own files';

-- A keyed hash of a person who was deleted, so that an older backup, once restored, forgets them again. It leads to nobody: what was
-- hashed is a random number that is no longer anywhere else.
create table erasure (
	person_hash bytea primary key,
	texts text not null check (texts in ('gone', 'kept')),
	erased_at timestamptz not null
);
comment on table erasure is 'pii=none';
comment on column erasure.person_hash is 'pii=basic; purpose=delete again what an old backup brings back; keep=two years; who=nobody; after=730 days from erased_at';

-- How many rows of which table were forgotten, and never which.
create table retention_run (
	id uuid primary key,
	ran_at timestamptz not null,
	counted jsonb not null
);
create index retention_run_newest on retention_run (ran_at desc);
comment on table retention_run is 'pii=none';

-- A link that shows that a new address is its person's own.
create table email_change (
	secret_hash bytea primary key,
	person uuid not null references person (id) on delete cascade,
	email text not null,
	asked_at timestamptz not null,
	expires_at timestamptz not null
);
create index email_change_person on email_change (person, asked_at);
comment on table email_change is 'pii=none';
comment on column email_change.person is 'pii=basic; purpose=confirm a new address; keep=24 hours; after=24 hours from asked_at';
comment on column email_change.email is 'pii=basic; purpose=confirm a new address; keep=24 hours; after=24 hours from asked_at';

-- The last mail to somebody who is deleted must not be what remembers them.
alter table mail add column forget_when_sent boolean not null default false;

-- A line of the journal may be done for somebody, or be about them.
create index journal_on_behalf on journal (on_behalf_of) where on_behalf_of is not null;
comment on column journal.on_behalf_of is 'pii=basic; purpose=tie the journal to its person; keep=for ever, but nobody knows whose once you are deleted; who=actor on_behalf_of; gone=stays';
comment on column journal.subject is 'pii=basic; purpose=tie the journal to its person; keep=for ever, but nobody knows whose once you are deleted; who=actor subject; gone=stays';
