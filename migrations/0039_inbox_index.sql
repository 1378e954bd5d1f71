-- The inbox counts what waits by its state: with the state in the index, no row has to be opened for it.
drop index contribution_waiting;
create index contribution_waiting on contribution (process, happened_on, id) include (state)
	where needs_answer and answered_at is null and published_at is not null and withdrawn_at is null;
