-- Pieces that somebody makes theirs afterwards, and the visits of people who are helped at the desk.

-- Handed in without an account, or entered by staff: whose it turned out to be, and since when its receipt's link only reads.
create table contribution_claim (
	contribution uuid primary key references contribution (id) on delete cascade,
	person uuid references person (id) on delete set null,
	claimed_at timestamptz not null
);

-- A person's supports are found across proposals when two ways of being known turn out to be one person.
create index support_voice on support (participation_key);

create table desk_visit (
	id uuid primary key,
	employee uuid not null references person (id) on delete cascade,
	person uuid not null references person (id) on delete cascade,
	level smallint not null check (level between 0 and 2),
	opened_at timestamptz not null,
	seen_at timestamptz not null,
	ended_at timestamptz,
	check (employee <> person)
);
-- One person at a time at one employee's desk: what is done next must never be done for the one before.
create unique index desk_visit_open on desk_visit (employee) where ended_at is null;
create index desk_visit_age on desk_visit (seen_at);

comment on column contribution_claim.person is 'pii=basic; purpose=show whose a piece has become; keep=until deleted by the person';
comment on column desk_visit.person is 'pii=basic; purpose=help the right person at the desk; keep=7 days';
