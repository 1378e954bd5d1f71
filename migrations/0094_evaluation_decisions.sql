-- What the council chose for a project that it was given a case about. It can choose again, and what it chose before stays readable.

create table evaluation_decision (
	id uuid primary key,
	evaluation uuid not null references evaluation_case (evaluation) on delete cascade,
	-- The first, the second: the last is in force.
	number integer not null check (number > 0),
	-- One of the three offers; or something else than was offered; or to wait.
	choice text not null check (choice in ('operate', 'extend', 'stop', 'otherwise', 'postponed')),
	-- In words, as the minutes have it.
	text text not null check (text <> ''),
	-- Who did not agree, and why, as the minutes have it.
	dissent text not null default '',
	decided_on date not null,
	-- Where it can be read: the item of the agenda, or the minutes.
	url text not null default '',
	-- The meeting of the process at which it was decided, where it was one of these.
	meeting uuid references public_meeting (id) on delete set null,
	-- Why it is told again.
	reason text not null default '',
	recorded_at timestamptz not null,
	recorded_by uuid references person (id) on delete set null,
	unique (evaluation, number)
);

comment on table evaluation_decision is 'pii=none';
comment on column evaluation_decision.recorded_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
