-- A measurement can be corrected, with the reason; what stood before stays readable.

create table evaluation_correction (
	evaluation uuid not null,
	round text not null,
	number integer not null check (number > 0),
	reason text not null check (reason <> ''),
	-- As they stood before.
	measured_on date not null,
	summary text not null,
	corrected_at timestamptz not null,
	corrected_by uuid references person (id) on delete set null,
	primary key (evaluation, round, number),
	foreign key (evaluation, round) references evaluation_measurement (evaluation, round) on delete cascade
);

-- The marks that a correction changed, as they stood before.
create table evaluation_mark_before (
	evaluation uuid not null,
	round text not null,
	number integer not null,
	criterion integer not null,
	mark text not null check (mark in ('met', 'partly', 'not')),
	reason text not null,
	primary key (evaluation, round, number, criterion),
	foreign key (evaluation, round, number) references evaluation_correction (evaluation, round, number) on delete cascade
);

comment on table evaluation_correction is 'pii=none';
comment on table evaluation_mark_before is 'pii=none';
comment on column evaluation_correction.corrected_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
