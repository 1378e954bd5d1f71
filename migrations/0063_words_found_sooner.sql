-- Where there are very many texts this takes a minute.
set local statement_timeout = 0;

-- One index for each kind, in place of the kind in one: a process has three times as many comments as proposals, and a question for its
-- proposals would still have to pass each of the comments by.
create index contribution_found_proposal on contribution using gin (search, process, search_week(published_at))
	where kind = 'proposal' and published_at is not null and withdrawn_at is null;
create index contribution_found_comment on contribution using gin (search, process, search_week(published_at))
	where kind = 'comment' and published_at is not null and withdrawn_at is null;
drop index contribution_found;

-- A short word stands in thousands of longer ones, of which the shortest are asked for: in this order they are read from the index.
create index search_word_begins on search_word (length(lexeme), lexeme) include (word);
create index search_word_ends on search_word (length(ending), ending) include (word, lexeme);
drop index search_word_ending;

-- What was meant is about as long as what was typed: many longer words have the same letters in them, and are not looked at.
create index search_word_alike_8 on search_word using gin (folded gin_trgm_ops) where length(lexeme) <= 8;
create index search_word_alike_11 on search_word using gin (folded gin_trgm_ops) where length(lexeme) <= 11;
create index search_word_alike_14 on search_word using gin (folded gin_trgm_ops) where length(lexeme) <= 14;

-- What nobody may see is little beside what everybody may: an answer is shown unless its piece is among these.
create index contribution_unseen on contribution (id) where published_at is null or withdrawn_at is not null;
