-- Plans: a document from the synthesis of what people said to what the council decides, which shows paragraph by paragraph whose words it used.

create table plan (
	id uuid primary key,
	slug text not null unique,
	process uuid not null references participation_process (id),
	title text not null,
	lead text not null default '',
	-- The number that the next part gets: one that was removed is never used again, for versions are compared by them.
	next_part integer not null default 1 check (next_part > 0),
	version integer not null default 1 check (version > 0),
	created_at timestamptz not null,
	created_by uuid references person (id) on delete set null
);
create index plan_of on plan (process, created_at, id);
create index plan_created_by on plan (created_by) where created_by is not null;

-- What is being written: headings and paragraphs in their order. The contributions behind a sentence stand in its text, by number.
create table plan_part (
	plan uuid not null references plan (id) on delete cascade,
	number integer not null check (number > 0),
	position integer not null,
	kind text not null check (kind in ('section', 'dissent', 'text')),
	text text not null,
	version integer not null default 1 check (version > 0),
	changed_at timestamptz not null,
	changed_by uuid references person (id) on delete set null,
	primary key (plan, number)
);
create index plan_part_in_order on plan_part (plan, position);
create index plan_part_changed_by on plan_part (changed_by) where changed_by is not null;

-- A version as everybody reads it. It is never changed: what is corrected becomes the next.
create table plan_version (
	plan uuid not null references plan (id) on delete cascade,
	version integer not null check (version > 0),
	stage text not null check (stage in ('synthesis', 'draft')),
	title text not null,
	lead text not null,
	-- What is different from the version before, in words.
	note text not null default '',
	-- How many contributions had come in to the process when it was published.
	contributions integer not null check (contributions >= 0),
	published_at timestamptz not null,
	published_by uuid references person (id) on delete set null,
	primary key (plan, version)
);
create index plan_version_published_by on plan_version (published_by) where published_by is not null;

create table plan_version_part (
	plan uuid not null,
	version integer not null,
	number integer not null,
	position integer not null,
	kind text not null,
	text text not null,
	primary key (plan, version, number),
	foreign key (plan, version) references plan_version (plan, version) on delete cascade
);

-- What a published paragraph used: so that each contribution knows where it was.
create table plan_citation (
	plan uuid not null,
	version integer not null,
	part integer not null,
	contribution uuid references contribution (id) on delete cascade,
	point uuid references point (id) on delete cascade,
	check ((contribution is null) <> (point is null)),
	unique nulls not distinct (plan, version, part, contribution, point),
	foreign key (plan, version, part) references plan_version_part (plan, version, number) on delete cascade
);
create index plan_citation_contribution on plan_citation (contribution) where contribution is not null;
create index plan_citation_point on plan_citation (point) where point is not null;

-- How many had come in by each way and about each theme when a version was published: counted then, and typed by nobody.
create table plan_version_count (
	plan uuid not null,
	version integer not null,
	side text not null check (side in ('channel', 'theme')),
	-- A channel, or the id of a theme; empty for what is about none of them.
	key text not null,
	count integer not null check (count > 0),
	primary key (plan, version, side, key),
	foreign key (plan, version) references plan_version (plan, version) on delete cascade
);

comment on table plan is 'pii=none';
comment on table plan_part is 'pii=none';
comment on table plan_version is 'pii=none';
comment on table plan_version_part is 'pii=none';
comment on table plan_citation is 'pii=none';
comment on table plan_version_count is 'pii=none';
comment on column plan.created_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
comment on column plan_part.changed_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
comment on column plan_version.published_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
