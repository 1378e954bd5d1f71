-- Plans are found by their words: those of the version that everybody reads, without the numbers of their sources.

-- All that its paragraphs say, kept with the version: it is never changed either.
alter table plan_version add column words text not null default '';
update plan_version set words = coalesce(
	(
		select string_agg(regexp_replace(part.text, '\s*\[s?\d+(\s*,\s*s?\d+)*\]', '', 'g'), E'\n' order by part.position)
		from plan_version_part part
		where part.plan = plan_version.plan and part.version = plan_version.version
	),
	''
);
-- Of a plan as long as a book the beginning is enough: the words of a row have a limit.
alter table plan_version add column search tsvector generated always as (
	search_words(title, 'A') || search_words(lead, 'B') || search_words(left(words, 200000), 'B')
) stored;
create index plan_version_search on plan_version using gin (search);

create trigger plan_version_learn after insert or update of title, lead, words
	on plan_version for each row
	execute function search_learn_row('true', 'search_danish', '', 'title', 'lead', 'words');
select search_learn(title || ' ' || lead || ' ' || words, 'search_danish') from plan_version;
