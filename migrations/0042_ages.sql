-- How old those are who took part, as far as they tell. A count per process and age, and nothing that leads back: no row of an
-- answer, no time, no piece. One row holds all ages of a process and is written whole, so not even the order of the rows, or the
-- transaction that wrote them last, says which age was told. docs/decisions/0020-told-ages.md says more.
create table told_age (
	process uuid primary key references participation_process (id),
	counted integer[] not null check (cardinality(counted) = 9),
	shown integer[] not null check (cardinality(shown) = 9)
);

-- The primary key is the rule: one age for each piece. It says that one was told, not which, and nobody without the key of the
-- process can say of which piece.
create table age_mark (mark bytea primary key);

comment on column age_mark.mark is 'pii=basic; purpose=one age for each piece; keep=key destroyed six months after the close';
