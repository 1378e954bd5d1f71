-- What is hidden and why, what was decided and who may disagree, and flags of those who have no account.

-- Hidden is out of every list and count like what was taken back, but its address says why. Without a rule it waits to be looked through.
alter table contribution add column hidden_at timestamptz;
alter table contribution add column hidden_rule text
	check (hidden_rule in ('respect', 'private', 'advert', 'pictures', 'unlawful', 'elsewhere'));
alter table contribution add check (hidden_at is null or withdrawn_at is not null);
alter table contribution add check (hidden_rule is null or hidden_at is not null);
alter table comment add column hidden_at timestamptz;
create index contribution_held on contribution (process, hidden_at, id) where hidden_at is not null and hidden_rule is null;

alter table contribution_step drop constraint contribution_step_step_check;
alter table contribution_step add constraint contribution_step_step_check check (step in (
	'received', 'edited', 'withdrawn', 'state', 'answer', 'theme-moved', 'merged', 'split', 'moved', 'joined', 'stands-again',
	'held', 'hidden', 'shown-again', 'masked'
));

-- Every decision of a moderator. The public log is read from here: it holds no name and no word of the piece.
create table moderation_decision (
	id uuid primary key,
	contribution uuid references contribution (id) on delete set null,
	process uuid not null references participation_process (id),
	piece_kind text not null check (piece_kind in ('proposal', 'comment')),
	kind text not null check (kind in ('hidden', 'masked')),
	rule text not null check (rule in ('respect', 'private', 'advert', 'pictures', 'unlawful', 'elsewhere')),
	words text not null default '',
	decided_at timestamptz not null,
	decided_by uuid references person (id) on delete set null,
	lifted_at timestamptz,
	lifted_by uuid references person (id) on delete set null,
	check (lifted_at is not null or lifted_by is null)
);
-- Of two moderators who hide the same piece at once, one does.
create unique index moderation_hidden_now on moderation_decision (contribution) where kind = 'hidden' and lifted_at is null;
create index moderation_decision_of on moderation_decision (contribution, decided_at);
create index moderation_decision_log on moderation_decision (decided_at desc, id desc);

-- The primary key is the rule: one appeal about each decision.
create table moderation_appeal (
	decision uuid primary key references moderation_decision (id) on delete cascade,
	words text not null,
	appealed_at timestamptz not null,
	answer_by date not null,
	decided_at timestamptz,
	decided_by uuid references person (id) on delete set null,
	result text check (result in ('upheld', 'overturned')),
	reason text not null default '',
	check ((decided_at is null) = (result is null))
);
create index moderation_appeal_open on moderation_appeal (answer_by, decision) where decided_at is null;

-- Somebody without an account may flag too; they are nobody, and so are not told what was found.
alter table flag drop constraint flag_pkey;
alter table flag add column id uuid primary key default gen_random_uuid();
alter table flag alter column person drop not null;
create unique index flag_once on flag (contribution, person);

comment on table moderation_decision is 'pii=none';
comment on table moderation_appeal is 'pii=none';
comment on column moderation_decision.words is 'pii=basic; purpose=tell an author why something was hidden; keep=as long as the decision; who=contribution.author; gone=empty';
comment on column moderation_decision.decided_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
comment on column moderation_decision.lifted_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
comment on column moderation_appeal.words is 'pii=political; purpose=disagree with a decision; keep=as long as the decision; who=decision.contribution.author; gone=empty';
comment on column moderation_appeal.reason is 'pii=basic; purpose=disagree with a decision; keep=as long as the decision; who=decision.contribution.author; gone=empty';
comment on column moderation_appeal.decided_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
