-- Search over everything public: one way of reading words for every table, and the vocabulary that knows their forms and compounds.
-- Words are kept in the same transaction as the row; whether a row is public is asked of the row itself each time.

-- The Danish stemmer without its list of words to leave out: "have" is a garden too, and a phrase in quotes needs every word.
create text search dictionary search_danish (template = snowball, language = danish);
create text search dictionary search_english (template = snowball, language = english);
create text search configuration search_danish (parser = "default");
alter text search configuration search_danish
	add mapping for asciiword, word, numword, asciihword, hword, numhword, hword_asciipart, hword_part, hword_numpart with search_danish;
alter text search configuration search_danish add mapping for int, uint, float, sfloat, version with simple;
create text search configuration search_english (parser = "default");
alter text search configuration search_english
	add mapping for asciiword, word, numword, asciihword, hword, numhword, hword_asciipart, hword_part, hword_numpart with search_english;
alter text search configuration search_english add mapping for int, uint, float, sfloat, version with simple;

-- Words alone: small letters, signs as spaces, soft hyphens gone. The same as wordsOnly in src/platform/search/fold.ts.
create function search_plain(given text) returns text language sql immutable strict parallel safe as $$
	select translate(
		lower(normalize(given, NFC) collate "da-x-icu"),
		E'/\\.,:;-_()[]{}<>@#&*+=|~^"\'`!?%$´§€–—…«»“”‘’„‚·•°\t\n\r\u00a0\u202f\u00ad\u200b\u200c\u200d',
		repeat(' ', 54)
	)
$$;

-- Letters by which nobody should have to remember how a word is written: å is aa, ø is oe, æ is ae, and accents are gone.
create function search_letters(given text) returns text language sql immutable strict parallel safe as $$
	select replace(replace(replace(replace(replace(replace(
		translate(given, 'àáâãçèéêëìíîïñòóôõùúûüýÿ', 'aaaaceeeeiiiinoooouuuuyy'),
		'å', 'aa'), 'æ', 'ae'), 'ø', 'oe'), 'ä', 'ae'), 'ö', 'oe'), 'ß', 'ss')
$$;

create function search_fold(given text) returns text language sql immutable strict parallel safe as $$
	select search_letters(search_plain(given))
$$;

create function search_words(given text, weight "char") returns tsvector language sql immutable strict parallel safe as $$
	select setweight(to_tsvector('search_danish'::regconfig, search_fold(given)), weight)
$$;

create function search_english_words(given text, weight "char") returns tsvector language sql immutable parallel safe as $$
	select setweight(to_tsvector('search_english'::regconfig, search_fold(coalesce(given, ''))), weight)
$$;

-- What the stemmer leaves apart: cykel and cykler, middel and midler, køkken and køkkener, center and centre.
create function search_root(lexeme text) returns text language sql immutable strict parallel safe as $$
	select regexp_replace(
		regexp_replace(
			coalesce((ts_lexize('search_danish', lexeme))[1], lexeme),
			'(..)([bdfgkmprst])\2?e?l$', '\1\2l'),
		'(cent|teat|vint|fing|soest|moenst|fenst|theat)r$', '\1')
$$;

-- Every word that stands in something public, its stem and its root. No row says where: it is a list of words, not of who wrote them.
create table search_word (
	word text collate "C" not null,
	lexeme text collate "C" not null,
	root text collate "C" not null generated always as (search_root(lexeme)) stored,
	ending text collate "C" not null generated always as (reverse(lexeme)) stored,
	folded text not null generated always as (search_letters(word)) stored,
	primary key (word, lexeme)
);
create index search_word_lexeme on search_word (lexeme);
create index search_word_root on search_word (root);
create index search_word_ending on search_word (ending);
create index search_word_alike on search_word using gin (folded gin_trgm_ops);

-- Learns the words of some texts that are not known yet; in order, so that two who learn the same wait for each other and not in a ring.
create function search_learn(given text, stemmer regdictionary) returns void language sql as $$
	insert into search_word (word, lexeme)
	select word, coalesce((ts_lexize(stemmer, search_letters(word)))[1], search_letters(word)) as lexeme
	from (
		select distinct word collate "C" as word from string_to_table(search_plain(given), ' ') as word
		where length(word) between 2 and 40 and word !~ '[0-9]'
	) as said
	where not exists (select from search_word known where known.word = said.word)
	order by word
	on conflict do nothing
$$;

-- The words of what is read whole and often, kept beside it: a list of processes should not carry them. The owner says what is public.
create table search_kept (
	source text not null,
	id uuid not null,
	language text not null default '',
	search tsvector not null,
	primary key (source, id, language)
);
create index search_kept_search on search_kept using gin (search);

-- Keeps the words of a row: for each column as "title:A" its words with that weight; of "translations" the English ones.
create function search_keep(source text, saved jsonb, args text[]) returns void language plpgsql as $$
declare
	words tsvector := '';
	spec text;
	name text;
	weight "char";
begin
	foreach spec in array args[4:] loop
		name := split_part(spec, ':', 1);
		weight := split_part(spec, ':', 2)::"char";
		if args[2] = 'search_english' then
			words := words || search_english_words(saved ->> name, weight);
		else
			words := words || search_words(coalesce(saved ->> name, ''), weight)
				|| search_english_words(saved -> 'translations' -> 'en' ->> name, weight);
		end if;
	end loop;
	insert into search_kept (source, id, language, search)
	values (search_keep.source, (saved ->> args[3])::uuid, coalesce(saved ->> 'language', ''), words)
	on conflict on constraint search_kept_pkey do update set search = excluded.search;
end
$$;

-- Learns the words of a row that has become public, or was corrected. The arguments: which rows are public, for learning anew; the
-- stemmer; the key, where its words are kept here, else nothing; and the columns.
create function search_learn_row() returns trigger language plpgsql as $$
declare
	saved jsonb := to_jsonb(new) - 'search';
	spec text;
	said text := '';
begin
	foreach spec in array tg_argv[3:] loop
		said := said || ' ' || coalesce(saved ->> split_part(spec, ':', 1), '');
	end loop;
	perform search_learn(said, tg_argv[1]::regdictionary);
	if saved #> '{translations,en}' is not null then
		perform search_learn((select string_agg(value, ' ') from jsonb_each_text(saved #> '{translations,en}')), 'search_english');
	end if;
	if tg_argv[2] <> '' then perform search_keep(tg_table_name, saved, array(select unnest(tg_argv))); end if;
	return null;
end
$$;

-- Forgets every word and learns those that are public now; what is kept here is made anew.
create function search_relearn() returns bigint language plpgsql as $$
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
				from %s as source, lateral string_to_table(search_plain(%s), '' '') as word
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

alter table answer add column search tsvector generated always as (search_words(heading, 'A') || search_words(text, 'B')) stored;
create index answer_search on answer using gin (search) where replaced_at is null;

-- The column keeps its name; it now reads words as the rest does, and the place with them.
drop index contribution_search;
alter table contribution drop column search;
alter table contribution add column search tsvector generated always as (
	search_words(title, 'A') || search_words(text, 'B') || search_words(coalesce(place, ''), 'C')
) stored;
create index contribution_search on contribution using gin (search);

create trigger participation_process_learn after insert or update of title, question, intro, audience, already_decided, open_for_you, promise_what, conclusion, published_at
	on participation_process for each row when (new.published_at is not null)
	execute function search_learn_row('published_at is not null', 'search_danish', 'id', 'title:A', 'question:A', 'intro:B', 'audience:C', 'already_decided:C', 'open_for_you:C', 'promise_what:C', 'conclusion:B');
create trigger process_translation_learn after insert or update
	on process_translation for each row
	execute function search_learn_row('true', 'search_english', 'process', 'title:A', 'question:A', 'intro:B', 'audience:C', 'already_decided:C', 'open_for_you:C', 'promise_what:C', 'conclusion:B');
create trigger theme_learn after insert or update of title, lead, text, questions, translations
	on theme for each row
	execute function search_learn_row('true', 'search_danish', 'id', 'title:A', 'lead:B', 'text:B', 'questions:C');
create trigger public_meeting_learn after insert or update of title, intro, place, address, agenda, facilitator_name, translations, published_at
	on public_meeting for each row when (new.published_at is not null)
	execute function search_learn_row('published_at is not null', 'search_danish', 'id', 'title:A', 'intro:B', 'place:B', 'address:B', 'agenda:C', 'facilitator_name:C');
create trigger organisation_learn after insert or update of name, about, address
	on organisation for each row
	execute function search_learn_row('refused_at is null', 'search_danish', 'id', 'name:A', 'about:B', 'address:C');
create trigger area_learn after insert or update of name
	on area for each row
	execute function search_learn_row('true', 'search_danish', 'id', 'name:A');
create trigger answer_learn after insert or update of heading, text
	on answer for each row
	execute function search_learn_row('replaced_at is null', 'search_danish', '', 'heading', 'text');
create trigger contribution_learn after insert or update of title, text, place, published_at
	on contribution for each row when (new.published_at is not null and new.withdrawn_at is null)
	execute function search_learn_row('published_at is not null and withdrawn_at is null', 'search_danish', '', 'title', 'text', 'place');

select search_relearn();

-- A search that somebody wants to come back to, or to hear of. What it looks for is kept as its address says it.
create table saved_search (
	id uuid primary key,
	person uuid not null references person (id) on delete cascade,
	name text not null,
	query text not null,
	saved_at timestamptz not null,
	unique (person, query)
);
comment on column saved_search.person is 'pii=basic; purpose=find again what one looks for; keep=until deleted by the person';
comment on column saved_search.name is 'pii=political; purpose=find again what one looks for; keep=until deleted by the person';
comment on column saved_search.query is 'pii=political; purpose=find again what one looks for; keep=until deleted by the person';
-- A list of words, learnt anew each night from what is public; and the words of rows that have tags of their own, which go as they go.
comment on table search_word is 'pii=none';
comment on table search_kept is 'pii=none';
