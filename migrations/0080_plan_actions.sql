-- A plan goes on to a consultation and to what the council decides; each measure in what is decided becomes an action.

alter table plan_part drop constraint plan_part_kind_check;
alter table plan_part add constraint plan_part_kind_check check (kind in ('section', 'dissent', 'text', 'measure'));
-- Whose a measure is, and by when it is to be done.
alter table plan_part add column department uuid references department (id);
alter table plan_part add column due_on date;

alter table plan_version drop constraint plan_version_stage_check;
alter table plan_version add constraint plan_version_stage_check
	check (stage in ('synthesis', 'draft', 'consultation', 'adopted'));
-- Where people respond to it.
alter table plan_version add column consultation uuid references consultation (id) on delete set null;
create index plan_version_consultation on plan_version (consultation) where consultation is not null;
-- Who decided, when, and what they said to it.
alter table plan_version add column decided_by text not null default '';
alter table plan_version add column decided_on date;
alter table plan_version add column decision text not null default '';
alter table plan_version add constraint plan_version_decided check ((stage = 'adopted') = (decided_on is not null));

alter table plan_version_part add column department uuid references department (id);
alter table plan_version_part add column due_on date;

-- What is done about each measure of an adopted plan.
create table plan_action (
	plan uuid not null references plan (id) on delete cascade,
	part integer not null,
	position integer not null,
	text text not null,
	department uuid not null references department (id),
	due_on date not null,
	state text not null default 'planned' check (state in ('planned', 'begun', 'done', 'dropped')),
	-- How far it is, or why it is late or not done at all.
	note text not null default '',
	version integer not null default 1 check (version > 0),
	changed_at timestamptz not null,
	changed_by uuid references person (id) on delete set null,
	primary key (plan, part)
);
create index plan_action_changed_by on plan_action (changed_by) where changed_by is not null;

comment on table plan_action is 'pii=none';
comment on column plan_action.changed_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
