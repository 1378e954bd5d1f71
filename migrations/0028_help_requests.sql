-- Groups ask an association consultant for help; what is said stays between the group and the consultants.

create table help_request (
	id uuid primary key,
	number integer generated always as identity unique,
	secret_hash bytea not null unique,
	kind text not null check (kind in ('statutes', 'founding', 'registration', 'running', 'partners', 'other')),
	group_name text not null,
	about_group text,
	organisation uuid references organisation (id) on delete set null,
	contact_name text not null,
	email text,
	phone text,
	language text not null check (language in ('da', 'en')),
	-- Whose it is on the site; nobody where staff wrote it down for somebody.
	person uuid references person (id) on delete set null,
	entered_by uuid references person (id) on delete set null,
	asked_at timestamptz not null,
	-- The first promise is what is counted; a group that writes again is promised anew.
	promised_on date not null,
	due_on date not null,
	waiting_since timestamptz,
	answered_at timestamptz,
	last_answered_at timestamptz,
	forgotten_at timestamptz,
	check (forgotten_at is not null or email is not null or phone is not null),
	check (waiting_since is not null or answered_at is not null)
);
create index help_request_waiting on help_request (due_on, number) where waiting_since is not null;
create index help_request_answered on help_request (last_answered_at desc) where waiting_since is null;
create index help_request_person on help_request (person, asked_at) where person is not null;
create index help_request_asked on help_request (asked_at);

-- In whose hands it is; handed on, a row ends and another begins.
create table help_taking (
	id uuid primary key,
	request uuid not null references help_request (id) on delete cascade,
	consultant uuid references person (id) on delete set null,
	given_by uuid references person (id) on delete set null,
	taken_at timestamptz not null,
	ended_at timestamptz
);
create unique index help_taking_current on help_taking (request) where ended_at is null;

create table help_message (
	id uuid primary key,
	request uuid not null references help_request (id) on delete cascade,
	from_group boolean not null,
	written_by uuid references person (id) on delete set null,
	text text not null,
	-- The keys of the model documents that go along.
	documents text[] not null default '{}',
	written_at timestamptz not null
);
create index help_message_of on help_message (request, written_at, id);

comment on column help_request.secret_hash is 'pii=basic; purpose=help a group and write to it; keep=a year after the help was given';
comment on column help_request.group_name is 'pii=basic; purpose=help a group and write to it; keep=a year after the help was given';
comment on column help_request.about_group is 'pii=basic; purpose=help a group and write to it; keep=a year after the help was given';
comment on column help_request.contact_name is 'pii=basic; purpose=help a group and write to it; keep=a year after the help was given';
comment on column help_request.email is 'pii=basic; purpose=help a group and write to it; keep=a year after the help was given';
comment on column help_request.phone is 'pii=basic; purpose=help a group and write to it; keep=a year after the help was given';
comment on column help_request.person is 'pii=basic; purpose=help a group and write to it; keep=a year after the help was given';
comment on column help_message.text is 'pii=basic; purpose=help a group and write to it; keep=a year after the help was given';
