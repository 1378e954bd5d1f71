-- The order of the newest of each kind has had its index all along (contribution_newest_of_all).
drop index contribution_latest;
-- Answers are searched from the newest on, as pieces are.
create index answer_newest on answer (answered_at desc, id desc) where replaced_at is null;
