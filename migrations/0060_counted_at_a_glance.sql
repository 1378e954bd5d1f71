-- What came in to a process is counted on every page about it: the figures are in the index, and no word of any piece is read for them.
create index contribution_counted on contribution (process)
	include (channel, author_level, state, needs_answer, theme, answered_at)
	where published_at is not null and withdrawn_at is null;
