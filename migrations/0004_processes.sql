-- A participation process, its phases and themes, its promise, and the lowest identity level of each act.

create table participation_process (
	id uuid primary key,
	slug text not null unique,
	title text not null,
	question text not null,
	question_kind text not null check (question_kind in ('ideas', 'choice', 'task')),
	audience text not null,
	intro text not null default '',
	already_decided text not null,
	open_for_you text not null default '',
	promise_what text not null,
	promise_who text not null,
	promise_by date not null,
	opens_on date not null,
	closes_on date not null,
	contact text not null,
	coordinator uuid references person (id),
	department uuid references department (id),
	area uuid references area (id),
	case_number text,
	kle text,
	drawing text not null default 'meadow',
	cover uuid references stored_file (id),
	cover_alt text,
	video_url text,
	video_title text,
	pseudonyms_allowed boolean not null default true,
	preview_secret text not null unique,
	created_at timestamptz not null,
	created_by uuid references person (id),
	published_at timestamptz,
	concluded_at timestamptz,
	concluded_by uuid references person (id),
	conclusion text,
	check (closes_on >= opens_on),
	check (promise_by >= opens_on)
);
create index participation_process_open on participation_process (closes_on) where published_at is not null;

create table process_translation (
	process uuid not null references participation_process (id) on delete cascade,
	language text not null,
	title text not null,
	question text not null,
	intro text not null default '',
	primary key (process, language)
);

create table process_level (
	process uuid not null references participation_process (id) on delete cascade,
	act text not null check (act in ('propose', 'support', 'comment')),
	level smallint not null check (level between 0 and 3),
	primary key (process, act)
);

create table phase (
	id uuid primary key,
	process uuid not null references participation_process (id) on delete cascade,
	kind text not null,
	title text not null,
	starts_on date not null,
	ends_on date,
	position integer not null,
	settings jsonb not null default '{}',
	unique (process, position)
);

create table theme (
	id uuid primary key,
	process uuid not null references participation_process (id) on delete cascade,
	slug text not null,
	title text not null,
	lead text not null default '',
	text text not null default '',
	questions text not null default '',
	drawing text not null default 'meadow',
	position integer not null,
	unique (process, slug),
	unique (process, position)
);

-- The options of a choice, and later what other kinds of question need.
create table process_option (
	id uuid primary key,
	process uuid not null references participation_process (id) on delete cascade,
	title text not null,
	text text not null default '',
	position integer not null,
	unique (process, position)
);
