-- Evaluations that look forward: what shall come of a project and what follows if it does, said before it starts; and stories by those
-- whom it concerns.

create table evaluation (
	id uuid primary key,
	slug text not null unique,
	process uuid not null references participation_process (id),
	title text not null,
	-- What the project is, and what it shall do for whom.
	intention text not null,
	starts_on date not null,
	ends_on date not null,
	-- When its criteria are looked at a second time: usually a year after the end.
	again_on date not null,
	-- What the municipality does if the criteria are met, what it costs a year, and who pays.
	next_step text not null default '',
	next_step_ore bigint check (next_step_ore between 0 and 100000000000000),
	next_step_payer text not null default '',
	contact text not null default '',
	-- The day on which the stories are forgotten.
	delete_on date not null,
	created_at timestamptz not null,
	created_by uuid references person (id) on delete set null,
	begun_at timestamptz,
	begun_by uuid references person (id) on delete set null,
	forgotten_at timestamptz,
	check (starts_on <= ends_on and ends_on < again_on and again_on < delete_on),
	-- No project starts before it is said what follows.
	check (begun_at is null or (next_step <> '' and next_step_ore is not null and next_step_payer <> ''))
);
create index evaluation_of on evaluation (process, starts_on, id);
create index evaluation_newest on evaluation (starts_on desc, id desc) where begun_at is not null;
create index evaluation_forgotten on evaluation (delete_on) where forgotten_at is null;

create table evaluation_criterion (
	evaluation uuid not null references evaluation (id) on delete cascade,
	criterion integer not null,
	text text not null,
	primary key (evaluation, criterion)
);

create table evaluation_story (
	id uuid primary key,
	evaluation uuid not null references evaluation (id) on delete cascade,
	form text not null check (form in ('story', 'conversation', 'focus-group')),
	-- What the one who tells is to the project.
	part text not null check (part in ('concerned', 'relative', 'professional', 'community')),
	-- How many took part in a conversation or a focus group.
	people integer not null default 1 check (people between 1 and 60),
	told_on date not null,
	told_at timestamptz not null,
	channel text not null,
	show_as text not null check (show_as in ('named', 'unnamed')),
	person uuid references person (id) on delete set null,
	typed_name text,
	-- Its teller's yes to what the form said: when.
	consented_at timestamptz not null,
	text text not null default '',
	recording uuid references stored_file (id) on delete set null,
	-- Everybody may hear the recording, not only those who read the stories.
	playable boolean not null default false,
	transcript text not null default '',
	-- The form that it was sent with, hashed: pressed twice it is told once.
	heard bytea unique,
	entered_by uuid references person (id) on delete set null,
	decision text check (decision in ('shown', 'kept-back')),
	decided_at timestamptz,
	decided_by uuid references person (id) on delete set null,
	withdrawn_at timestamptz,
	check ((decision is null) = (decided_at is null)),
	-- Without a name there is no person: nobody can find out later who it was.
	check (show_as = 'named' or (person is null and typed_name is null)),
	-- No recording is shown before it is written out: some do not hear.
	check (decision is distinct from 'shown' or recording is null or transcript <> '')
);
create index evaluation_story_of on evaluation_story (evaluation, told_at desc, id desc);
create index evaluation_story_person on evaluation_story (person) where person is not null;
create index evaluation_story_recording on evaluation_story (recording) where recording is not null;

create table story_answer (
	story uuid not null references evaluation_story (id) on delete cascade,
	question text not null check (question in ('better', 'mattered', 'intended', 'together', 'next')),
	text text not null,
	primary key (story, question)
);

-- A recording that no story has is let go, however it came to that: taken back, forgotten, or gone with the person who told it.
create function let_go_of_recording() returns trigger language plpgsql as $$
begin
	if old.recording is not null and (tg_op = 'DELETE' or new.recording is distinct from old.recording) then
		update stored_file set kept_at = null, opened_at = null where id = old.recording;
	end if;
	return null;
end $$;
create trigger evaluation_story_recording_gone after update or delete on evaluation_story
	for each row execute function let_go_of_recording();

comment on table evaluation is 'pii=none';
comment on table evaluation_criterion is 'pii=none';
comment on table evaluation_story is 'pii=none';
comment on table story_answer is 'pii=none';
comment on column evaluation.created_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
comment on column evaluation.begun_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
comment on column evaluation_story.entered_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
comment on column evaluation_story.decided_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
comment on column evaluation_story.person is 'pii=basic; purpose=show who tells a story; keep=until the day on which the stories are deleted; after=rule evaluation stories';
comment on column evaluation_story.typed_name is 'pii=basic; purpose=show who tells a story; keep=until the day on which the stories are deleted; who=person; gone=empty; after=rule evaluation stories';
comment on column evaluation_story.text is 'pii=health; purpose=let those concerned say what a project did for them; keep=until the day on which the stories are deleted; who=person; gone=words; after=rule evaluation stories';
comment on column evaluation_story.transcript is 'pii=health; purpose=let those concerned say what a project did for them; keep=until the day on which the stories are deleted; who=person; gone=words; after=rule evaluation stories';
comment on column evaluation_story.recording is 'pii=health; purpose=let those concerned say what a project did for them; keep=until the day on which the stories are deleted; who=person; gone=empty; after=rule evaluation stories';
comment on column evaluation_story.heard is 'pii=none';
comment on column story_answer.text is 'pii=health; purpose=let those concerned say what a project did for them; keep=until the day on which the stories are deleted; who=story.person; gone=words; after=rule evaluation stories';
