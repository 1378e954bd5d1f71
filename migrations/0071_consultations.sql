-- Consultations (høringer): what is asked, until when, the material paragraph by paragraph, and what was responded.

alter table contribution drop constraint contribution_kind_check;
alter table contribution add constraint contribution_kind_check check (kind in ('proposal', 'comment', 'response'));

create table consultation (
	id uuid primary key,
	slug text not null unique,
	process uuid not null references participation_process (id),
	kind text not null
		check (kind in ('municipal-plan', 'minor-municipal-plan', 'local-plan', 'minor-local-plan', 'other')),
	title text not null,
	summary text not null,
	case_number text not null default '',
	kle text not null default '',
	contact text not null default '',
	opens_on date not null,
	-- The last day on which a response is in time.
	closes_on date not null,
	-- Why it is shorter than the law asks; said in public.
	short_reason text not null default '',
	-- The day on which the responses are forgotten.
	delete_on date not null,
	created_at timestamptz not null,
	created_by uuid references person (id) on delete set null,
	published_at timestamptz,
	published_by uuid references person (id) on delete set null,
	closed_at timestamptz,
	closed_by uuid references person (id) on delete set null,
	forgotten_at timestamptz,
	check (opens_on <= closes_on and closes_on < delete_on)
);
create index consultation_of on consultation (process, opens_on, id);
create index consultation_newest on consultation (closes_on desc, id desc) where published_at is not null;
create index consultation_forgotten on consultation (delete_on) where forgotten_at is null;

create table consultation_chapter (
	consultation uuid not null references consultation (id) on delete cascade,
	chapter integer not null,
	title text not null,
	primary key (consultation, chapter)
);

-- Paragraphs are numbered through the whole material: a response points at a number.
create table consultation_paragraph (
	consultation uuid not null references consultation (id) on delete cascade,
	paragraph integer not null,
	chapter integer not null,
	text text not null,
	primary key (consultation, paragraph),
	foreign key (consultation, chapter) references consultation_chapter (consultation, chapter) on delete cascade
);

create table consultation_question (
	consultation uuid not null references consultation (id) on delete cascade,
	question integer not null,
	text text not null,
	primary key (consultation, question)
);

create table consultation_annex (
	consultation uuid not null references consultation (id) on delete cascade,
	position integer not null,
	title text not null,
	url text not null,
	primary key (consultation, position)
);

create table consultation_response (
	contribution uuid primary key references contribution (id) on delete cascade,
	consultation uuid not null references consultation (id) on delete cascade,
	received_on date not null,
	received_at timestamptz not null,
	-- Its author wants no name shown; staff cannot decide otherwise.
	name_hidden boolean not null default false,
	-- Seen by staff alone.
	address text,
	decision text check (decision in ('named', 'unnamed', 'kept-back')),
	decided_at timestamptz,
	decided_by uuid references person (id) on delete set null,
	withdrawn_at timestamptz,
	check ((decision is null) = (decided_at is null)),
	check (decision is distinct from 'named' or not name_hidden)
);
create index consultation_response_of on consultation_response (consultation, received_at, contribution);

create table response_paragraph (
	contribution uuid not null references contribution (id) on delete cascade,
	paragraph integer not null,
	primary key (contribution, paragraph)
);

create table response_answer (
	contribution uuid not null references contribution (id) on delete cascade,
	question integer not null,
	text text not null,
	primary key (contribution, question)
);

comment on table consultation is 'pii=none';
comment on table consultation_chapter is 'pii=none';
comment on table consultation_paragraph is 'pii=none';
comment on table consultation_question is 'pii=none';
comment on table consultation_annex is 'pii=none';
comment on table consultation_response is 'pii=none';
comment on table response_paragraph is 'pii=none';
comment on table response_answer is 'pii=none';
comment on column consultation.created_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
comment on column consultation.published_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
comment on column consultation.closed_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
comment on column consultation_response.decided_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
comment on column consultation_response.address is 'pii=basic; purpose=know who is affected by what a consultation is about; keep=until the day on which its responses are deleted; who=contribution.author; gone=empty; after=rule consultation responses';
comment on column consultation_response.name_hidden is 'pii=basic; purpose=take part without showing a name; keep=until the day on which its responses are deleted; who=contribution.author; gone=stays; after=rule consultation responses';
comment on column response_answer.text is 'pii=political; purpose=show and answer what was handed in; keep=until the day on which its responses are deleted; who=contribution.author; gone=words; after=rule consultation responses';
