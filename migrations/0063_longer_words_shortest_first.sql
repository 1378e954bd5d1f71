-- A short word stands in thousands of longer ones, of which the shortest are asked for: in this order they are read from the index.
create index search_word_begins on search_word (length(lexeme), lexeme) include (word);
create index search_word_ends on search_word (length(ending), ending) include (word, lexeme);
drop index search_word_ending;

-- What was meant is about as long as what was typed: the index passes the many longer words by that have the same letters in them.
create index search_word_meant on search_word using gin (folded gin_trgm_ops, length(lexeme));
drop index search_word_alike;
