-- How many supports each proposal has, in their order: the most supported are read from an index, where before all supports of a process
-- were counted for each reader. Nobody waits for anybody: whoever supports writes a line beside, `support_change`, and a round adds the
-- lines up. What is counted at any moment is the number kept and the lines that are not in it yet, read in one question.
create table support_count (
	contribution uuid primary key references contribution (id) on delete cascade,
	-- The piece's own process and theme, kept the same by a trigger.
	process uuid not null,
	theme uuid,
	supports integer not null
);
create index support_count_most_in on support_count (process, supports desc, contribution desc);
create index support_count_most_about on support_count (theme, supports desc, contribution desc) where theme is not null;
create index support_count_most on support_count (supports desc, contribution desc);

-- No key and no reference: lines live some seconds, and one of a piece that is gone is nobody's.
create table support_change (
	contribution uuid not null,
	change integer not null
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
comment on table support_count is 'pii=none';
comment on table support_change is 'pii=none';

create function support_given() returns trigger language plpgsql as $$
begin
	insert into support_change (contribution, change) select contribution, count(*) from given group by contribution;
	return null;
end
$$;
create function support_taken() returns trigger language plpgsql as $$
begin
	insert into support_change (contribution, change) select contribution, -count(*) from taken group by contribution;
	return null;
end
$$;
create trigger support_given after insert on support
	referencing new table as given for each statement execute function support_given();
create trigger support_taken after delete on support
	referencing old table as taken for each statement execute function support_taken();

-- A proposal is in the order from the beginning, with none.
create function support_count_begin() returns trigger language plpgsql as $$
begin
	insert into support_count (contribution, process, theme, supports) values (new.id, new.process, new.theme, 0)
	on conflict (contribution) do update set process = excluded.process, theme = excluded.theme;
	return null;
end
$$;
create trigger contribution_support_count after insert on contribution
	for each row when (new.kind = 'proposal') execute function support_count_begin();
create trigger contribution_support_count_moved after update of process, theme on contribution
	for each row when (new.kind = 'proposal' and (new.process, new.theme) is distinct from (old.process, old.theme)) execute function support_count_begin();

-- Adds the lines up; a round of the worker does it. Answers with how many there were.
create function support_add_up() returns bigint language sql as $$
	with gone as (
		delete from support_change returning contribution, change
	), sums as (
		select contribution, sum(change)::int as change from gone group by contribution
	), written as (
		insert into support_count (contribution, process, theme, supports)
		select sums.contribution, contribution.process, contribution.theme, sums.change from sums join contribution on contribution.id = sums.contribution
		order by sums.contribution
		on conflict (contribution) do update set supports = support_count.supports + excluded.supports
	)
	select count(*) from gone
$$;

-- Counts everything anew: now, and after supports were written without their triggers.
create function support_recount() returns void language sql as $$
	lock table support in share row exclusive mode;
	delete from support_change;
	delete from support_count;
	insert into support_count (contribution, process, theme, supports)
	select contribution.id, contribution.process, contribution.theme, coalesce(counted.supports, 0)
	from contribution
	left join (select contribution, count(*)::int as supports from support group by contribution) as counted
		on counted.contribution = contribution.id
	where contribution.kind = 'proposal' or counted.supports > 0;
$$;
select support_recount();
