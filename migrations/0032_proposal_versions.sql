-- What a proposal said before it was corrected, what it resembles, and what became of one that no longer stands by itself.

-- A trusted extension: whoever may create in the database may create it, no superuser is needed.
create extension if not exists pg_trgm;

-- Part of a word and a misspelt word are found too: the stemmer does not take compounds apart.
create index contribution_alike on contribution using gin (title gin_trgm_ops)
	where kind = 'proposal' and published_at is not null and withdrawn_at is null;

-- The words that were replaced; those in force stand in contribution, so what was never corrected has its first version there.
create table contribution_version (
	contribution uuid not null references contribution (id) on delete cascade,
	version integer not null check (version > 0),
	title text not null,
	text text not null,
	theme uuid references theme (id) on delete set null,
	replaced_at timestamptz not null,
	replaced_by text not null check (replaced_by in ('author', 'municipality')),
	primary key (contribution, version)
);

-- Merged, split or moved to another process: taken out of every list and count like one taken back, but its address leads on.
alter table contribution add column went_on_at timestamptz;
alter table contribution add check (went_on_at is null or withdrawn_at is not null);

create table contribution_successor (
	earlier uuid not null references contribution (id) on delete cascade,
	later uuid not null references contribution (id) on delete cascade,
	how text not null check (how in ('merged', 'split', 'moved')),
	since timestamptz not null,
	primary key (earlier, later),
	check (earlier <> later)
);
create index contribution_successor_later on contribution_successor (later);

-- Where a support or a comment was first given, so that a merge can be undone to the letter.
alter table support add column carried_from uuid references contribution (id) on delete set null;
create index support_carried on support (carried_from) where carried_from is not null;
alter table comment add column carried_from uuid references contribution (id) on delete set null;
create index comment_carried on comment (carried_from) where carried_from is not null;

alter table contribution_step drop constraint contribution_step_step_check;
alter table contribution_step add constraint contribution_step_step_check check (step in (
	'received', 'edited', 'withdrawn', 'state', 'answer', 'theme-moved', 'merged', 'split', 'moved', 'joined', 'stands-again'
));

-- What staff ask of an author: may your proposal be merged, split or moved? Nothing happens without a yes.
create table rearrangement (
	id uuid primary key,
	proposal uuid not null references contribution (id) on delete cascade,
	kind text not null check (kind in ('merge', 'split', 'move')),
	reason text not null,
	into_proposal uuid references contribution (id) on delete cascade,
	to_process uuid references participation_process (id),
	to_theme uuid references theme (id) on delete set null,
	asked_at timestamptz not null,
	asked_by uuid references person (id) on delete set null,
	asked_by_name text not null,
	answer_by date not null,
	consent text check (consent in ('yes', 'no', 'not-needed')),
	author_words text not null default '',
	settled_at timestamptz,
	undone_at timestamptz,
	check ((kind = 'merge') = (into_proposal is not null)),
	check ((kind = 'move') = (to_process is not null))
);
-- One question at a time about each proposal: two at once is one too many, whoever asks.
create unique index rearrangement_waiting on rearrangement (proposal) where settled_at is null;
create index rearrangement_of on rearrangement (proposal, asked_at);
create index rearrangement_into on rearrangement (into_proposal) where into_proposal is not null;

create table rearrangement_part (
	rearrangement uuid not null references rearrangement (id) on delete cascade,
	position integer not null,
	title text not null,
	text text not null,
	primary key (rearrangement, position)
);

comment on column rearrangement.author_words is 'pii=political; purpose=say why, when asked to merge, split or move; keep=as long as the proposal';
