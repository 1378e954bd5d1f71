-- How else answers, themes, options and meetings are said: in another language, or easy to read. The words by field; who made them, a
-- person or a machine; a sum of the Danish words they were made of; and which employee stands behind them.
create table wording (
	kind text not null check (kind in ('answer', 'theme', 'option', 'meeting')),
	matter uuid not null,
	language text not null check (language in ('en', 'ar', 'let')),
	words jsonb not null,
	made_by text not null check (made_by in ('person', 'machine')),
	original text not null,
	written_at timestamptz not null,
	approved_at timestamptz,
	approved_by uuid references person (id) on delete set null,
	approved_by_name text,
	-- So that a version goes with what it says, whatever removes that.
	answer uuid generated always as (case when kind = 'answer' then matter end) stored references answer (id) on delete cascade,
	theme uuid generated always as (case when kind = 'theme' then matter end) stored references theme (id) on delete cascade,
	option uuid generated always as (case when kind = 'option' then matter end) stored references process_option (id) on delete cascade,
	meeting uuid generated always as (case when kind = 'meeting' then matter end) stored references public_meeting (id) on delete cascade,
	primary key (kind, matter, language)
);
comment on table wording is 'pii=none';
comment on column wording.approved_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
comment on column wording.approved_by_name is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; who=approved_by; gone=stays; about=staff';
create index wording_approved_by on wording (approved_by) where approved_by is not null;
-- What is removed takes its versions along without a look at all of them.
create index wording_answer on wording (answer) where answer is not null;
create index wording_theme on wording (theme) where theme is not null;
create index wording_option on wording (option) where option is not null;
create index wording_meeting on wording (meeting) where meeting is not null;
