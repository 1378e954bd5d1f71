-- Contributions that came in a file: which file, how its columns were read, and what became of each row.

create table contribution_import (
	id uuid primary key,
	process uuid not null references participation_process (id) on delete cascade,
	file_name text not null,
	file_hash bytea not null,
	notes text[] not null default '{}',
	headings text[] not null,
	row_count integer not null,
	uploaded_at timestamptz not null,
	uploaded_by uuid references person (id) on delete set null,
	-- Which column holds what, and what is said of all rows: {"columns": {"title": 0}, "channel": "post"}.
	mapping jsonb,
	-- What would happen, as it was counted when the rows were checked.
	summary jsonb,
	checked_at timestamptz,
	started_at timestamptz,
	started_by uuid references person (id) on delete set null,
	tells_authors boolean not null default false,
	finished_at timestamptz,
	undone_at timestamptz,
	undone_by uuid references person (id) on delete set null,
	undo_finished_at timestamptz
);
create index contribution_import_newest on contribution_import (process, uploaded_at desc);
create index contribution_import_waiting on contribution_import (uploaded_at) where started_at is null;

create table contribution_import_row (
	import uuid not null references contribution_import (id) on delete cascade,
	-- As the spreadsheet shows it.
	number integer not null,
	process uuid not null references participation_process (id) on delete cascade,
	cells jsonb,
	state text not null check (state in ('waiting', 'ready', 'refused', 'double', 'entered', 'kept', 'withdrawn')),
	chunk integer,
	problems jsonb,
	external_id text,
	contribution uuid references contribution (id) on delete set null,
	receipt uuid,
	primary key (import, number)
);
create index contribution_import_row_state on contribution_import_row (import, state, chunk, number);
-- What another system calls a piece: the same file twice adds nothing.
create unique index contribution_import_row_external on contribution_import_row (process, external_id)
	where external_id is not null and state in ('entered', 'kept');

-- An import that the operator runs at the terminal has nobody who entered each piece; its own row says what it was.
alter table contribution drop constraint contribution_check;

comment on column contribution_import_row.cells is 'pii=basic; purpose=enter what was handed in elsewhere; keep=until the import has ended, or 48 hours when nobody starts it';
comment on column contribution_import_row.problems is 'pii=basic; purpose=say which rows could not be entered; keep=30 days after the import';
