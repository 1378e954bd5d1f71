-- What came of a project: measured when it ends and again a year later, and put before the council with three things to choose among.

create table evaluation_measurement (
	evaluation uuid not null references evaluation (id) on delete cascade,
	round text not null check (round in ('first', 'again')),
	measured_on date not null,
	summary text not null,
	recorded_at timestamptz not null,
	recorded_by uuid references person (id) on delete set null,
	primary key (evaluation, round)
);

create table evaluation_mark (
	evaluation uuid not null,
	round text not null,
	criterion integer not null,
	mark text not null check (mark in ('met', 'partly', 'not')),
	reason text not null check (reason <> ''),
	primary key (evaluation, round, criterion),
	foreign key (evaluation, round) references evaluation_measurement (evaluation, round) on delete cascade,
	foreign key (evaluation, criterion) references evaluation_criterion (evaluation, criterion)
);

-- That somebody was reminded to measure: once for each round.
create table evaluation_reminder (
	evaluation uuid not null references evaluation (id) on delete cascade,
	round text not null check (round in ('first', 'again')),
	reminded_at timestamptz not null,
	primary key (evaluation, round)
);

create table evaluation_case (
	evaluation uuid primary key references evaluation (id) on delete cascade,
	case_number text not null default '',
	summary text not null,
	-- The meeting at which it is decided, where the day is known.
	meeting_on date,
	written_at timestamptz not null,
	written_by uuid references person (id) on delete set null,
	sent_at timestamptz,
	sent_by uuid references person (id) on delete set null
);

-- Into operation, longer as a project, or to stop: each with its money in the first year and in each year after.
create table evaluation_offer (
	evaluation uuid not null references evaluation_case (evaluation) on delete cascade,
	offer text not null check (offer in ('operate', 'extend', 'stop')),
	text text not null,
	first_year_ore bigint not null check (first_year_ore between 0 and 100000000000000),
	yearly_ore bigint not null check (yearly_ore between 0 and 100000000000000),
	primary key (evaluation, offer)
);

comment on table evaluation_measurement is 'pii=none';
comment on table evaluation_mark is 'pii=none';
comment on table evaluation_reminder is 'pii=none';
comment on table evaluation_case is 'pii=none';
comment on table evaluation_offer is 'pii=none';
comment on column evaluation_measurement.recorded_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
comment on column evaluation_case.written_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
comment on column evaluation_case.sent_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
