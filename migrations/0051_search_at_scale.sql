-- What a hundred thousand proposals asked of the search: functions that the server can take apart and put into the question, where before it
-- called each of them for each text, and the order in which the newest finds are read.

-- Small letters, and a space for those signs only that the parser would take for part of a word, a path or an address.
create function search_apart(given text) returns text language sql immutable parallel safe as $$
	select translate(lower(given collate "da-x-icu"), E'/\\.,:-_<>@&+=~#%\'\u00ad\u200b\u200c\u200d', repeat(' ', 17))
$$;

create or replace function search_letters(given text) returns text language sql immutable parallel safe as $$
	select replace(replace(replace(replace(replace(replace(
		translate(given, 'àáâãçèéêëìíîïñòóôõùúûüýÿ', 'aaaaceeeeiiiinoooouuuuyy'),
		'å', 'aa'), 'æ', 'ae'), 'ø', 'oe'), 'ä', 'ae'), 'ö', 'oe'), 'ß', 'ss')
$$;

create or replace function search_fold(given text) returns text language sql immutable parallel safe as $$
	select search_letters(search_apart(given))
$$;

create or replace function search_words(given text, weight "char") returns tsvector language sql immutable parallel safe as $$
	select setweight(to_tsvector('search_danish'::regconfig, search_letters(search_apart(given))), weight)
$$;

create or replace function search_english_words(given text, weight "char") returns tsvector language sql immutable parallel safe as $$
	select setweight(to_tsvector('search_english'::regconfig, search_letters(search_apart(coalesce(given, '')))), weight)
$$;

-- The words of a text as they are written, each once.
create function search_said(given text) returns text[] language sql immutable parallel safe as $$
	select tsvector_to_array(to_tsvector('simple'::regconfig, search_apart(given)))
$$;

create or replace function search_learn(given text, stemmer regdictionary) returns void language sql as $$
	insert into search_word (word, lexeme)
	select word, coalesce((ts_lexize(stemmer, search_letters(word)))[1], search_letters(word)) as lexeme
	from (
		select distinct word collate "C" as word from unnest(search_said(given)) as word
		where length(word) between 2 and 40 and word !~ '[0-9]'
	) as said
	where not exists (select from search_word known where known.word = said.word)
	order by word
	on conflict do nothing
$$;

create or replace function search_relearn() returns bigint language plpgsql as $$
declare
	learnt record;
	said text;
	has_translations boolean;
begin
	delete from search_word;
	delete from search_kept;
	for learnt in
		select t.tgrelid::regclass as source, t.tgrelid, (string_to_array(encode(t.tgargs, 'escape'), '\000'))[:t.tgnargs] as args
		from pg_trigger t where t.tgfoid = 'search_learn_row'::regproc order by 1
	loop
		said := 'insert into search_word (word, lexeme)
			select word, coalesce((ts_lexize(%L, search_letters(word)))[1], search_letters(word)) from (
				select distinct word collate "C" as word
				from %s as source, lateral unnest(search_said(%s)) as word
				where %s and length(word) between 2 and 40 and word !~ ''[0-9]''
			) as said order by word on conflict do nothing';
		execute format(said, learnt.args[2], learnt.source, (
			select string_agg(format('coalesce(%I, '''')', split_part(spec, ':', 1)), ' || '' '' || ') from unnest(learnt.args[4:]) as spec
		), learnt.args[1]);
		has_translations := exists (
			select from pg_attribute where attrelid = learnt.tgrelid and attname = 'translations' and not attisdropped);
		if has_translations then
			execute format(said, 'search_english', learnt.source,
				'coalesce(jsonb_path_query_array(translations, ''$.en.*'')::text, '''')', learnt.args[1]);
		end if;
		if learnt.args[3] <> '' then
			execute format('select search_keep(%L, to_jsonb(source), %L) from %s as source where %s',
				learnt.source, learnt.args, learnt.source, learnt.args[1]);
		end if;
	end loop;
	return (select count(*) from search_word);
end
$$;

drop function search_plain(text);

-- A word that many have is read from the newest on until there are enough.
create index contribution_latest on contribution (kind, published_at desc, id desc) where published_at is not null and withdrawn_at is null;
