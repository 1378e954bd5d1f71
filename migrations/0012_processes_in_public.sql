-- What staff say aloud while they steer a process: why an act asks for more, why a date moved, and the words in other languages.

alter table process_level add column reason text not null default '';

alter table process_translation add column audience text not null default '';
alter table process_translation add column already_decided text not null default '';
alter table process_translation add column open_for_you text not null default '';
alter table process_translation add column promise_what text not null default '';
alter table process_translation add column promise_who text not null default '';
alter table process_translation add column conclusion text not null default '';

-- By language: {"en": {"title": …}}. Small words that are only ever read together with their row.
alter table phase add column translations jsonb not null default '{}';
alter table theme add column translations jsonb not null default '{}';
alter table process_option add column translations jsonb not null default '{}';

-- In a choice an option can be stood for by a proposal: that is where it is supported and spoken about.
alter table process_option add column proposal_number integer;

-- A promise that moved stays readable: from when to when, and why.
create table process_extension (
	id uuid primary key,
	process uuid not null references participation_process (id) on delete cascade,
	closed_on date not null,
	closes_on date not null,
	promised_by date not null,
	promise_by date not null,
	reason text not null,
	extended_at timestamptz not null,
	extended_by uuid references person (id) on delete set null
);
create index process_extension_of on process_extension (process, extended_at);
