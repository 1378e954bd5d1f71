-- How many public pieces each process has, by everything that its pages count them by: a page then adds up some dozens of narrow rows,
-- where it read every piece of the process. Nobody waits for anybody: a change writes a line beside, `contribution_change`, in its own
-- transaction, and a round adds the lines up. What is counted at any moment is the number kept and the lines that are not in it yet,
-- read in one question.
create table contribution_count (
	process uuid not null,
	kind text not null,
	channel text not null,
	author_level smallint,
	state text not null,
	needs_answer boolean not null,
	is_answered boolean not null,
	theme uuid,
	pieces integer not null,
	unique nulls not distinct (process, kind, channel, author_level, state, needs_answer, is_answered, theme)
);

-- No key and no reference: lines live some seconds, and those of a process that is gone cancel each other out.
create table contribution_change (
	process uuid not null,
	kind text not null,
	channel text not null,
	author_level smallint,
	state text not null,
	needs_answer boolean not null,
	is_answered boolean not null,
	theme uuid,
	change integer not null
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
comment on table contribution_count is 'pii=none';
comment on table contribution_change is 'pii=none';

create function contribution_counted() returns trigger language plpgsql as $$
begin
	if tg_op <> 'INSERT' and old.published_at is not null and old.withdrawn_at is null then
		insert into contribution_change values (
			old.process, old.kind, old.channel, old.author_level, old.state, old.needs_answer, old.answered_at is not null, old.theme, -1);
	end if;
	if tg_op <> 'DELETE' and new.published_at is not null and new.withdrawn_at is null then
		insert into contribution_change values (
			new.process, new.kind, new.channel, new.author_level, new.state, new.needs_answer, new.answered_at is not null, new.theme, 1);
	end if;
	return null;
end
$$;
create trigger contribution_counted after insert or delete on contribution for each row execute function contribution_counted();
create trigger contribution_counted_anew after update on contribution for each row when (
	(old.published_at is null, old.withdrawn_at is null, old.process, old.kind, old.channel, old.author_level, old.state, old.needs_answer,
		old.answered_at is null, old.theme)
	is distinct from
	(new.published_at is null, new.withdrawn_at is null, new.process, new.kind, new.channel, new.author_level, new.state, new.needs_answer,
		new.answered_at is null, new.theme)
) execute function contribution_counted();

-- Adds the lines up; a round of the worker does it. One at a time: readers do not wait for it, and nobody else writes here.
create function contribution_add_up() returns void language sql as $$
	lock table contribution_count in share row exclusive mode;
	with gone as (
		delete from contribution_change returning *
	)
	insert into contribution_count
	select process, kind, channel, author_level, state, needs_answer, is_answered, theme, sum(change)::int
	from gone group by 1, 2, 3, 4, 5, 6, 7, 8 having sum(change) <> 0
	on conflict (process, kind, channel, author_level, state, needs_answer, is_answered, theme)
		do update set pieces = contribution_count.pieces + excluded.pieces;
	delete from contribution_count where pieces = 0;
$$;

-- Counts everything anew: now, and after pieces were written without their triggers.
create function contribution_recount() returns void language sql as $$
	lock table contribution in share row exclusive mode;
	delete from contribution_change;
	delete from contribution_count;
	insert into contribution_count
	select process, kind, channel, author_level, state, needs_answer, answered_at is not null, theme, count(*)
	from contribution where published_at is not null and withdrawn_at is null group by 1, 2, 3, 4, 5, 6, 7, 8;
$$;
create function contribution_emptied() returns trigger language plpgsql as $$
begin
	perform contribution_recount();
	return null;
end
$$;
create trigger contribution_emptied after truncate on contribution for each statement execute function contribution_emptied();
select contribution_recount();

-- Nothing counts by it any more.
drop index contribution_counted;
