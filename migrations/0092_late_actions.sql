-- A late action is told of: to those who are to do it, before its day and after; and to everybody, with what was said since.

-- The day that was decided; due_on is the day that staff have said since.
alter table plan_action add column decided_due_on date;
update plan_action set decided_due_on = coalesce(
	(
		select part.due_on
		from plan_version version
		join plan_version_part part on part.plan = version.plan and part.version = version.version
		where version.plan = plan_action.plan and version.stage = 'adopted' and part.number = plan_action.part
		order by version.version desc
		limit 1
	),
	due_on
);
alter table plan_action alter column decided_due_on set not null;
create index plan_action_open on plan_action (due_on) where state in ('planned', 'begun');

-- What was said of an action, each time: what is said later does not wipe it out.
create table plan_action_telling (
	plan uuid not null,
	part integer not null,
	-- The version that the action got by it.
	version integer not null,
	state text not null check (state in ('planned', 'begun', 'done', 'dropped')),
	note text not null,
	due_on date not null,
	told_at timestamptz not null,
	told_by uuid references person (id) on delete set null,
	primary key (plan, part, version),
	foreign key (plan, part) references plan_action (plan, part) on delete cascade
);
create index plan_action_telling_told_by on plan_action_telling (told_by) where told_by is not null;
-- Of what was told before there was a history the last is known.
insert into plan_action_telling (plan, part, version, state, note, due_on, told_at, told_by)
	select plan, part, version, state, note, due_on, changed_at, changed_by from plan_action
	where version > 1 and (state <> 'planned' or note <> '');

-- That those who are to do it were reminded: once before a day and once after it, and again where they get another day.
create table plan_action_reminder (
	plan uuid not null,
	part integer not null,
	due_on date not null,
	kind text not null check (kind in ('soon', 'late')),
	reminded_at timestamptz not null,
	primary key (plan, part, due_on, kind),
	foreign key (plan, part) references plan_action (plan, part) on delete cascade
);

comment on table plan_action_telling is 'pii=none';
comment on table plan_action_reminder is 'pii=none';
comment on column plan_action_telling.told_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
