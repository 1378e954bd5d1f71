-- The staff's day: who has a piece in hand, what people flag, notes among colleagues, and many answers from one template.

-- A row for each time that a piece changed hands; the one without an end holds. Without a person the piece was put back.
create table assignment (
	id uuid primary key,
	contribution uuid not null references contribution (id) on delete cascade,
	person uuid references person (id) on delete set null,
	by_person uuid references person (id) on delete set null,
	message text not null default '',
	assigned_at timestamptz not null,
	ended_at timestamptz
);
create unique index assignment_current on assignment (contribution) include (person) where ended_at is null;
create index assignment_person on assignment (person) where ended_at is null;
create index assignment_of on assignment (contribution, assigned_at);

-- The primary key is the rule: one person flags a piece once.
create table flag (
	contribution uuid not null references contribution (id) on delete cascade,
	person uuid not null references person (id) on delete cascade,
	reason text not null check (reason in ('threat', 'private', 'advert', 'elsewhere', 'other')),
	words text not null default '',
	flagged_at timestamptz not null,
	settled_at timestamptz,
	settled_by uuid references person (id) on delete set null,
	verdict text,
	primary key (contribution, person),
	check ((settled_at is null) = (verdict is null))
);
create index flag_open on flag (contribution) include (flagged_at) where settled_at is null;
create index flag_person on flag (person);

-- Only the module that answers reads this table: what stands here is never public, nor in any file that is given out.
create table internal_note (
	id uuid primary key,
	contribution uuid not null references contribution (id) on delete cascade,
	by_person uuid references person (id) on delete set null,
	words text not null,
	noted_at timestamptz not null
);
create index internal_note_of on internal_note (contribution, noted_at);

create table answer_template (
	id uuid primary key,
	department uuid references department (id),
	title text not null,
	state text not null check (state in ('taken-up', 'partly', 'not-taken-up', 'already-so', 'elsewhere')),
	heading text not null,
	text text not null,
	elsewhere_to text,
	made_by uuid references person (id) on delete set null,
	made_at timestamptz not null,
	edited_at timestamptz not null,
	retired_at timestamptz,
	retired_by uuid references person (id) on delete set null
);
create index answer_template_in_use on answer_template (department, title) where retired_at is null;

-- Many answers laid ready by one employee, looked through, and then sent together.
create table answer_batch (
	id uuid primary key,
	by_person uuid references person (id) on delete set null,
	state text not null check (state in ('taken-up', 'partly', 'not-taken-up', 'already-so', 'elsewhere')),
	heading text not null,
	text text not null,
	elsewhere_to text,
	made_at timestamptz not null,
	sent_at timestamptz
);
create index answer_batch_by on answer_batch (by_person, made_at desc);

create table answer_batch_piece (
	batch uuid not null references answer_batch (id) on delete cascade,
	contribution uuid not null references contribution (id) on delete cascade,
	seen text not null,
	outcome text check (outcome in ('answered', 'answered-meanwhile', 'edited-meanwhile', 'piece-withdrawn', 'answer-follows', 'left-out')),
	primary key (batch, contribution)
);
create index answer_batch_piece_of on answer_batch_piece (contribution);

-- The answered pile of an inbox that spans some processes and not all.
create index contribution_answered_in on contribution (process, answered_at desc, id desc)
	where needs_answer and answered_at is not null and published_at is not null and withdrawn_at is null;

comment on column assignment.person is 'pii=basic; purpose=say who has a piece in hand; keep=until deleted by the person';
comment on column assignment.message is 'pii=basic; purpose=hand a piece on with what a colleague must know; keep=until the piece is deleted';
comment on column flag.person is 'pii=basic; purpose=one flag per person and piece; keep=until deleted by the person';
comment on column flag.words is 'pii=basic; purpose=say what is wrong with a piece; keep=until deleted by the person';
comment on column internal_note.words is 'pii=basic; purpose=colleagues answer together; keep=until the piece is deleted';
comment on column internal_note.by_person is 'pii=basic; purpose=say which colleague knows; keep=until deleted by the person';
