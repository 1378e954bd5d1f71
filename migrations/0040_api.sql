-- What other systems need: tokens that speak for their person, and lists of what has changed since they last asked.

create table access_token (
	id uuid primary key,
	-- Only a hash: a reader of the database cannot use it.
	secret_hash bytea not null unique,
	person uuid not null references person (id) on delete cascade,
	name text not null,
	scopes text[] not null check (cardinality(scopes) > 0),
	level smallint not null check (level between 1 and 3),
	staff boolean not null,
	made_at timestamptz not null,
	expires_at timestamptz not null,
	last_used_on date,
	revoked_at timestamptz
);
create index access_token_person on access_token (person, made_at desc);
create index access_token_newest on access_token (made_at desc, id desc);

comment on column access_token.name is 'pii=basic; purpose=let a person tell their own tokens apart; keep=a year after it has expired';
comment on column access_token.last_used_on is 'pii=basic; purpose=let a person see that a token is used; keep=a year after it has expired';

-- A list of one kind across all processes, the newest first.
create index contribution_newest_of_all on contribution (kind, published_at desc, id desc) where published_at is not null and withdrawn_at is null;
-- What has happened since.
create index contribution_step_at on contribution_step (at, contribution);
