-- Others than the municipality may begin a process; staff can only stop it, aloud.

alter table participation_process add column organisation uuid references organisation (id);
create index participation_process_organisation on participation_process (organisation, id) where organisation is not null;
-- The stop in force, beside its row below: everybody who hands something in asks for it.
alter table participation_process add column stopped_at timestamptz;

create table process_stop (
	id uuid primary key,
	process uuid not null references participation_process (id) on delete cascade,
	reason text not null,
	stopped_at timestamptz not null,
	stopped_by uuid references person (id) on delete set null,
	resumed_at timestamptz,
	resumed_by uuid references person (id) on delete set null
);
create unique index process_stop_current on process_stop (process) where resumed_at is null;
create index process_stop_of on process_stop (process, stopped_at);

create index contribution_organisation on contribution (organisation, published_at desc, id desc)
	where organisation is not null and published_at is not null and withdrawn_at is null;

-- A link that lets its receiver in, once.
create table organisation_invitation (
	id uuid primary key,
	organisation uuid not null references organisation (id),
	secret_hash bytea not null unique,
	email text not null,
	role text not null check (role in ('administrator', 'writer', 'member')),
	invited_by uuid references person (id) on delete set null,
	invited_at timestamptz not null,
	expires_at timestamptz not null,
	used_at timestamptz,
	revoked_at timestamptz
);
create index organisation_invitation_of on organisation_invitation (organisation) where used_at is null and revoked_at is null;

create table join_request (
	id uuid primary key,
	organisation uuid not null references organisation (id),
	person uuid not null references person (id) on delete cascade,
	message text not null default '',
	asked_at timestamptz not null,
	answered_at timestamptz,
	answered_by uuid references person (id) on delete set null,
	outcome text check (outcome in ('accepted', 'declined')),
	check ((answered_at is null) = (outcome is null))
);
create unique index join_request_waiting on join_request (organisation, person) where answered_at is null;

comment on column organisation_invitation.email is 'pii=basic; purpose=invite somebody into an organisation; keep=30 days';
comment on column join_request.person is 'pii=basic; purpose=ask to join an organisation; keep=until deleted by the person';
comment on column join_request.message is 'pii=basic; purpose=say who asks to join; keep=until deleted by the person';
