-- What those who took part say was learned, was good, and is to be advised to others.

alter table documentation add column invited_at timestamptz;

create table documentation_remark (
	id uuid primary key,
	documentation uuid not null references documentation (id) on delete cascade,
	author uuid not null references person (id) on delete cascade,
	learning text not null default '',
	good text not null default '',
	advice text not null default '',
	name_hidden boolean not null default false,
	sent_at timestamptz not null,
	-- Waits until staff have looked: the screening saw something, or it was kept back before.
	held boolean not null default false,
	decision text check (decision in ('shown', 'kept-back')),
	decision_reason text not null default '',
	decided_at timestamptz,
	decided_by uuid references person (id) on delete set null,
	-- Somebody who sends again corrects what they sent.
	unique (documentation, author),
	check (learning <> '' or good <> '' or advice <> ''),
	check ((decision is null) = (decided_at is null)),
	check (decision is distinct from 'kept-back' or decision_reason <> '')
);
create index documentation_remark_of on documentation_remark (documentation, sent_at desc, id desc);

comment on table documentation_remark is 'pii=none';
comment on column documentation_remark.author is 'pii=basic; purpose=say who wrote it; keep=until deleted by the person';
comment on column documentation_remark.learning is 'pii=political; purpose=let those who took part say what was learned; keep=until deleted by the person; who=author';
comment on column documentation_remark.good is 'pii=political; purpose=let those who took part say what was learned; keep=until deleted by the person; who=author';
comment on column documentation_remark.advice is 'pii=political; purpose=let those who took part say what was learned; keep=until deleted by the person; who=author';
comment on column documentation_remark.name_hidden is 'pii=basic; purpose=take part without showing a name; keep=until deleted by the person; who=author';
comment on column documentation_remark.decision_reason is 'pii=basic; purpose=tell an author why something was hidden; keep=until deleted by the person; who=author';
comment on column documentation_remark.decided_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
