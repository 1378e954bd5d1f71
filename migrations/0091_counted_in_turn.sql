-- A function in SQL takes the locks of all its statements as it begins, on servers before 18: two rounds at once then held what the other
-- waited for. Here each statement takes its own in its turn, and the first keeps the second round waiting.
create or replace function contribution_add_up() returns void language plpgsql as $$
begin
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
end
$$;
