-- What a contribution says, point by point, and what came of each: from many hundred voices to answers that each of them can find.

create table point (
	id uuid primary key,
	number integer generated always as identity unique,
	contribution uuid not null references contribution (id) on delete cascade,
	-- As they stand with the contribution, which never changes them: what lists and counts are asked by.
	contribution_kind text not null,
	process uuid not null references participation_process (id),
	heading text not null,
	quote text not null default '',
	-- Where the quoted words stood in the text when they were chosen, counted as the program counts signs; none where they were typed.
	quote_from integer,
	quote_to integer,
	tags text[] not null default '{}',
	assignee uuid references person (id) on delete set null,
	merged_into uuid references point (id) on delete set null,
	answer text,
	answered_at timestamptz,
	-- Since when its contributor can read the answer: until then it is a draft among staff.
	answer_shown_at timestamptz,
	changed boolean,
	changed_where text,
	-- The document or paragraph that was changed, where it stands in this system.
	document_kind text,
	document_id uuid,
	version integer not null default 1 check (version > 0),
	made_at timestamptz not null,
	search tsvector generated always as (search_words(heading, 'A') || search_words(quote, 'B')) stored,
	check (merged_into <> id),
	check ((quote_from is null) = (quote_to is null)),
	check (quote_from is null or (quote_from >= 0 and quote_from < quote_to)),
	check ((answer is null) = (answered_at is null)),
	check (answer_shown_at is null or answered_at is not null),
	check ((document_kind is null) = (document_id is null))
);
create index point_of on point (contribution);
create index point_in on point (process, number);
create index point_merged on point (merged_into) where merged_into is not null;
create index point_assignee on point (assignee) where assignee is not null;

-- Each change of a point, with the words that it replaced: what two colleagues write at once is never lost.
create table point_change (
	id uuid primary key,
	point uuid not null references point (id) on delete cascade,
	version integer not null,
	what text not null check (what in ('split', 'edited', 'merged', 'unmerged', 'assigned', 'answered', 'said-changed')),
	earlier text,
	by_person uuid references person (id) on delete set null,
	changed_at timestamptz not null
);
create index point_change_of on point_change (point, changed_at);
create index point_change_by on point_change (by_person) where by_person is not null;

-- One time that alike points were merged, so that it can be undone to the letter.
create table point_merge (
	id uuid primary key,
	into_point uuid not null references point (id) on delete cascade,
	by_person uuid references person (id) on delete set null,
	merged_at timestamptz not null,
	undone_at timestamptz
);
create index point_merge_into on point_merge (into_point, merged_at);
create index point_merge_by on point_merge (by_person) where by_person is not null;

create table point_merge_part (
	merge uuid not null references point_merge (id) on delete cascade,
	point uuid not null references point (id) on delete cascade,
	earlier_into uuid references point (id) on delete set null,
	primary key (merge, point)
);
create index point_merge_part_of on point_merge_part (point);
create index point_merge_part_earlier on point_merge_part (earlier_into) where earlier_into is not null;

-- What staff have noted about a whole contribution while sorting; without a row nobody has touched it.
create table sorted_contribution (
	contribution uuid primary key references contribution (id) on delete cascade,
	process uuid not null references participation_process (id),
	tags text[] not null default '{}',
	version integer not null default 1 check (version > 0),
	sorted_at timestamptz,
	sorted_by uuid references person (id) on delete set null,
	changed_at timestamptz not null,
	changed_by uuid references person (id) on delete set null
);
create index sorted_contribution_in on sorted_contribution (process) include (contribution) where sorted_at is not null;
create index sorted_contribution_tagged on sorted_contribution (process) where tags <> '{}';
create index sorted_contribution_by on sorted_contribution (sorted_by) where sorted_by is not null;
create index sorted_contribution_changed_by on sorted_contribution (changed_by) where changed_by is not null;

comment on table point is 'pii=none';
comment on table point_change is 'pii=none';
comment on table sorted_contribution is 'pii=none';
comment on table point_merge is 'pii=none';
comment on table point_merge_part is 'pii=none';
comment on column point.heading is 'pii=political; purpose=sort and answer what many have said; keep=until the piece is deleted; who=contribution.author; gone=stays';
comment on column point.quote is 'pii=political; purpose=sort and answer what many have said; keep=until deleted by the person; who=contribution.author; gone=words';
comment on column point.tags is 'pii=political; purpose=sort and answer what many have said; keep=until the piece is deleted; who=contribution.author; gone=stays';
comment on column point.answer is 'pii=basic; purpose=tell what came of it; keep=until the piece is deleted; who=contribution.author; gone=stays';
comment on column point.changed_where is 'pii=basic; purpose=tell what came of it; keep=until the piece is deleted; who=contribution.author; gone=stays';
comment on column point.assignee is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
comment on column point_change.earlier is 'pii=political; purpose=sort and answer what many have said; keep=until deleted by the person; who=point.contribution.author; gone=empty';
comment on column point_change.by_person is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
comment on column point_merge.by_person is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
comment on column sorted_contribution.tags is 'pii=political; purpose=sort and answer what many have said; keep=until the piece is deleted; who=contribution.author; gone=stays';
comment on column sorted_contribution.sorted_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
comment on column sorted_contribution.changed_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
