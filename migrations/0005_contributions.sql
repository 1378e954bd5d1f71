-- Everything that anyone hands in, through whichever door, and what became of it.

create table contribution (
	id uuid primary key,
	number integer generated always as identity unique,
	kind text not null check (kind in ('proposal', 'comment')),
	process uuid not null references participation_process (id),
	theme uuid references theme (id),
	title text not null,
	text text not null,
	search tsvector generated always as (setweight(to_tsvector('danish', title), 'A') || setweight(to_tsvector('danish', text), 'B')) stored,
	channel text not null check (channel in ('web', 'desk', 'post', 'email', 'phone', 'meeting', 'video', 'social-media')),
	happened_on date not null,
	author uuid references person (id) on delete set null,
	author_key bytea,
	author_level smallint check (author_level between 0 and 3),
	pseudonym text,
	typed_name text,
	organisation uuid references organisation (id),
	head_count integer check (head_count > 0),
	place text,
	entered_by uuid references person (id) on delete set null,
	receipt_hash bytea unique,
	state text not null default 'received'
		check (state in ('received', 'under-consideration', 'taken-up', 'partly', 'not-taken-up', 'already-so', 'elsewhere')),
	needs_answer boolean not null,
	created_at timestamptz not null,
	published_at timestamptz,
	edited_at timestamptz,
	withdrawn_at timestamptz,
	answered_at timestamptz,
	check (channel = 'web' or entered_by is not null or author is null)
);
create index contribution_newest on contribution (process, kind, published_at desc, id desc) where published_at is not null and withdrawn_at is null;
create index contribution_theme on contribution (theme, published_at desc, id desc) where published_at is not null and withdrawn_at is null;
create index contribution_waiting on contribution (process, happened_on, id)
	where needs_answer and answered_at is null and published_at is not null and withdrawn_at is null;
create index contribution_answered on contribution (answered_at desc, id desc) where answered_at is not null;
create index contribution_author on contribution (author, created_at desc);
create index contribution_search on contribution using gin (search);

create table contribution_step (
	id uuid primary key,
	contribution uuid not null references contribution (id) on delete cascade,
	step text not null check (step in ('received', 'edited', 'withdrawn', 'state', 'answer')),
	state text,
	note text,
	by_person uuid references person (id) on delete set null,
	at timestamptz not null
);
create index contribution_step_of on contribution_step (contribution, at);

create table answer (
	id uuid primary key,
	contribution uuid not null references contribution (id) on delete cascade,
	state text not null check (state in ('taken-up', 'partly', 'not-taken-up', 'already-so', 'elsewhere')),
	heading text not null,
	text text not null,
	elsewhere_to text,
	by_person uuid references person (id) on delete set null,
	by_name text not null,
	answered_at timestamptz not null,
	replaced_at timestamptz
);
create unique index answer_current on answer (contribution) where replaced_at is null;

-- The primary key is the rule: one person, one support, whichever door they came through.
create table support (
	contribution uuid not null references contribution (id) on delete cascade,
	participation_key bytea not null,
	level smallint not null check (level between 0 and 3),
	channel text not null check (channel in ('web', 'desk', 'post', 'email', 'phone', 'meeting', 'video', 'social-media')),
	supported_on date not null,
	primary key (contribution, participation_key)
);

comment on column contribution.pseudonym is 'pii=basic; purpose=take part without showing a name; keep=until deleted by the person';
comment on column contribution.typed_name is 'pii=basic; purpose=say who wrote it; keep=until deleted by the person';
comment on column support.participation_key is 'pii=political; purpose=one voice per person; keep=key destroyed six months after the close';
comment on column contribution.author_key is 'pii=political; purpose=one voice per person; keep=key destroyed six months after the close';
