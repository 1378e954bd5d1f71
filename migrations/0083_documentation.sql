-- Documentation of processes in eight parts, and the catalogue that others look in.

create table documentation (
	id uuid primary key,
	slug text not null unique,
	-- A process is documented once; what is learned later is a new version.
	process uuid not null unique references participation_process (id),
	-- The newest version, and the one that everybody sees.
	version integer not null default 1,
	published_version integer,
	-- When it was shown first; it keeps its place in the catalogue when it is corrected.
	published_at timestamptz,
	published_by uuid references person (id) on delete set null,
	created_at timestamptz not null,
	created_by uuid references person (id) on delete set null,
	check ((published_version is null) = (published_at is null)),
	check (published_version is null or published_version <= version)
);

-- Every version stays as it was saved.
create table documentation_version (
	documentation uuid not null references documentation (id) on delete cascade,
	version integer not null,
	name text not null,
	held text not null,
	audience text not null,
	purpose text not null,
	presentation text not null,
	learning text not null,
	good text not null,
	advice text not null,
	method text not null,
	groups text[] not null,
	-- How many took part, about; unknown is nobody's guess.
	people integer check (people >= 0),
	cost_ore bigint check (cost_ore >= 0),
	-- What had been counted in the process when this was saved.
	counted jsonb not null,
	written_at timestamptz not null,
	written_by uuid references person (id) on delete set null,
	primary key (documentation, version)
);

-- One line of the catalogue: our own, or one that another municipality tells of in its feed.
create table catalogue_entry (
	id uuid primary key,
	documentation uuid unique references documentation (id) on delete cascade,
	-- The address of the feed that it came by, whose it is, and its name there.
	source text,
	source_name text,
	source_entry text,
	title text not null,
	summary text not null,
	url text,
	method text,
	groups text[] not null default '{}',
	channels text[] not null default '{}',
	people integer,
	cost_ore bigint,
	published_at timestamptz not null,
	changed_at timestamptz not null,
	unique (source, source_entry),
	check ((documentation is null) <> (source is null)),
	check ((source is null) = (source_entry is null) and (source is null) = (source_name is null) and (source is null) = (url is null))
);
create index catalogue_entry_newest on catalogue_entry (published_at desc, id desc);

comment on table documentation is 'pii=none';
comment on table documentation_version is 'pii=none';
comment on table catalogue_entry is 'pii=none';
comment on column documentation.created_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
comment on column documentation.published_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
comment on column documentation_version.written_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
