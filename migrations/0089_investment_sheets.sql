-- What a project would pay, and whom: what it costs, what it is expected to change, and what one unit of that is worth to whom.

create table investment_sheet (
	evaluation uuid primary key references evaluation (id) on delete cascade,
	persons integer not null check (persons between 1 and 100000),
	-- In hundredths of a per cent a year: so much less a krone counts that comes a year later.
	discount_rate integer not null check (discount_rate between 0 and 2000),
	set_at timestamptz not null,
	set_by uuid references person (id) on delete set null
);

create table sheet_cost (
	id uuid primary key,
	evaluation uuid not null references investment_sheet (evaluation) on delete cascade,
	name text not null,
	payer text not null check (payer in ('municipality', 'region', 'state', 'other')),
	basis text not null check (basis in ('project', 'person')),
	ore bigint not null check (ore between 0 and 100000000000000),
	from_year integer not null check (from_year between 1 and 10),
	years integer not null check (years between 1 and 10)
);
create index sheet_cost_of on sheet_cost (evaluation, id);

create table sheet_effect (
	id uuid primary key,
	evaluation uuid not null references investment_sheet (evaluation) on delete cascade,
	name text not null,
	unit text not null,
	payer text not null check (payer in ('municipality', 'region', 'state', 'other')),
	unit_ore bigint not null check (unit_ore between 0 and 100000000000000),
	-- Where the unit cost is from, and the year whose prices it is in.
	source text not null,
	price_year integer not null check (price_year between 1990 and 2100),
	-- Units a year for each person, in thousandths: the careful guess, the likely one and the hopeful one.
	low integer not null,
	middle integer not null,
	high integer not null,
	from_year integer not null check (from_year between 1 and 10),
	years integer not null check (years between 1 and 10),
	check (low <= middle and middle <= high)
);
create index sheet_effect_of on sheet_effect (evaluation, id);

comment on table investment_sheet is 'pii=none';
comment on table sheet_cost is 'pii=none';
comment on table sheet_effect is 'pii=none';
comment on column investment_sheet.set_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
