-- A common word stands in a hundred thousand texts, and reading the whole list of them to show the newest took half a second. The index of
-- words now knows the kind, the process and the week of each text too, so that a question for the newest of them, or for those of one
-- process, passes the rest by.

-- Where there are very many texts this takes a minute.
set local statement_timeout = 0;

-- A trusted extension, as pg_trgm is: whoever may create in the database may create it, no superuser is needed.
create extension if not exists btree_gin;

-- Weeks since 1970: coarse, so that the index has few of them.
create function search_week(at timestamptz) returns integer language sql immutable parallel safe as $$
	select (extract(epoch from (at - timestamptz 'epoch'))::bigint / 604800)::int
$$;

create index contribution_found on contribution using gin (search, kind, process, search_week(published_at))
	where published_at is not null and withdrawn_at is null;
drop index contribution_search;

-- The process of the piece that is answered, so that the answers of one process are found without opening all others.
alter table answer add column process uuid;
update answer set process = contribution.process from contribution where contribution.id = answer.contribution;
alter table answer alter column process set not null;

create function answer_process() returns trigger language plpgsql as $$
begin
	select process into new.process from contribution where id = new.contribution;
	return new;
end
$$;
create trigger answer_process before insert on answer for each row execute function answer_process();

create function answer_process_moved() returns trigger language plpgsql as $$
begin
	update answer set process = new.process where contribution = new.id;
	return null;
end
$$;
create trigger contribution_answer_process after update of process on contribution
	for each row when (new.process <> old.process) execute function answer_process_moved();

create index answer_found on answer using gin (search, process, search_week(answered_at)) where replaced_at is null;
drop index answer_search;

-- A theme has more comments than proposals: a list of its proposals passes them by.
drop index contribution_theme;
create index contribution_theme on contribution (theme, kind, published_at desc, id desc) where published_at is not null and withdrawn_at is null;

-- The vocabulary is read from the index alone: a short word stands in thousands of longer ones.
drop index search_word_lexeme, search_word_ending, search_word_root;
create index search_word_lexeme on search_word (lexeme) include (word);
create index search_word_ending on search_word (ending) include (word, lexeme);
create index search_word_root on search_word (root) include (word, lexeme);
