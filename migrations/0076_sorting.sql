-- The sorting desk lists all that came in to a process, whatever kind it is, in the order it was said.
create index contribution_to_sort on contribution (process, happened_on, id) where withdrawn_at is null;
