-- Persons, how they are identified, what they may do, and the organisations they act in.

create table department (
	id uuid primary key,
	key text not null unique,
	name text not null
);

create table organisation (
	id uuid primary key,
	kind text not null check (kind in ('association', 'advisory-council', 'company', 'school', 'department', 'authority')),
	name text not null unique,
	about text not null default ''
);

create table person (
	id uuid primary key,
	name text not null,
	pseudonym text,
	protected_at timestamptz,
	language text not null default 'da',
	created_at timestamptz not null,
	disabled_at timestamptz
);

-- The one erasable row between a person and the random reference that the journal knows.
create table person_actor (
	person uuid primary key references person (id) on delete cascade,
	actor uuid not null unique
);

-- `ref` is HMAC-SHA-256(identity key, "kind:value"): it finds a person again without keeping a CPR number.
create table identity (
	id uuid primary key,
	person uuid not null references person (id) on delete cascade,
	kind text not null check (kind in ('cpr', 'subject', 'email', 'phone', 'address', 'staff')),
	ref bytea not null,
	value text,
	level smallint not null check (level between 0 and 3),
	confirmed_at timestamptz,
	created_at timestamptz not null,
	unique (kind, ref),
	check (kind not in ('cpr') or value is null)
);
create index identity_person on identity (person);

create table role_grant (
	id uuid primary key,
	person uuid not null references person (id) on delete cascade,
	role text not null check (role in ('administrator', 'case-officer', 'facilitator', 'politician')),
	scope text not null check (scope in ('municipality', 'department', 'process')),
	scope_id uuid,
	source text not null check (source in ('claims', 'page')),
	granted_at timestamptz not null,
	granted_by uuid,
	ended_at timestamptz,
	check ((scope = 'municipality') = (scope_id is null))
);
create index role_grant_person on role_grant (person) where ended_at is null;

create table session (
	id_hash bytea primary key,
	person uuid not null references person (id) on delete cascade,
	level smallint not null check (level between 1 and 3),
	staff boolean not null,
	started_at timestamptz not null,
	seen_at timestamptz not null,
	expires_at timestamptz not null
);
create index session_person on session (person);

create table sign_in_link (
	id_hash bytea primary key,
	email text not null,
	name text,
	kept text,
	return_to text not null,
	made_at timestamptz not null,
	expires_at timestamptz not null,
	used_at timestamptz
);

create table sign_in_attempt (
	state_hash bytea primary key,
	profile text not null,
	secret jsonb not null,
	kept text,
	return_to text not null,
	browser_hash bytea not null,
	begun_at timestamptz not null,
	expires_at timestamptz not null
);

create table sign_in_code (
	code_hash bytea primary key,
	person uuid not null references person (id) on delete cascade,
	level smallint not null,
	made_by uuid not null,
	made_at timestamptz not null,
	expires_at timestamptz not null,
	used_at timestamptz,
	revoked_at timestamptz
);

comment on column person.name is 'pii=basic; purpose=say who wrote a contribution; keep=until deleted by the person';
comment on column person.pseudonym is 'pii=basic; purpose=take part without showing a name; keep=until deleted by the person';
comment on column identity.ref is 'pii=cpr; purpose=find the same person again, one voice; keep=until deleted by the person';
comment on column identity.value is 'pii=basic; purpose=send receipts and answers; keep=until deleted by the person';
comment on column sign_in_link.email is 'pii=basic; purpose=sign in; keep=24 hours';
