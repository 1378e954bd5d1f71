-- Following: who follows what, what has happened to it, and how far each person has been told.

-- A mail may be answered, and stopped by one press in the mail program.
alter table mail add column reply_to text;
alter table mail add column unsubscribe_url text;

-- The primary key is the rule: following twice is following once. `kind` and `subject` name a matter, an area, a person, a saved search.
create table follow (
	person uuid not null references person (id) on delete cascade,
	kind text not null,
	subject uuid not null,
	followed_at timestamptz not null,
	primary key (person, kind, subject)
);
create index follow_subject on follow (kind, subject);

-- One row a person who has ever followed something: how often they are told, and how far.
create table follower (
	person uuid primary key references person (id) on delete cascade,
	rhythm text not null check (rhythm in ('at-once', 'daily', 'weekly', 'none')),
	-- The last news that was told or passed over; the next digest begins after it.
	told_to bigint not null,
	told_at timestamptz not null,
	due_at timestamptz not null,
	-- Of the link that stops the mails: whoever reads the database cannot use it.
	stop_hash bytea not null unique
);
create index follower_due on follower (due_at, person) where rhythm <> 'none';

-- What has happened, in the order it was written. Writers hold a shared lock, so that whoever asks how far it goes misses nobody (news.ts).
create table news (
	id bigint generated always as identity primary key,
	dedupe text not null unique,
	what text not null,
	-- Where it stands: the matter that is shown, and the process that it belongs to.
	matter_kind text not null,
	matter uuid not null,
	process uuid references participation_process (id) on delete cascade,
	-- Several voices about the same proposal are one line.
	about uuid not null,
	at timestamptz not null,
	-- Nobody is told of their own doing, nor here of the answer to their own piece: that has reached them by itself.
	by_person uuid references person (id) on delete set null,
	author uuid references person (id) on delete set null
);
create index news_age on news (at);

create table news_subject (
	kind text not null,
	subject uuid not null,
	news bigint not null references news (id) on delete cascade,
	primary key (kind, subject, news)
);
create index news_subject_of on news_subject (news);

comment on table follow is 'pii=none';
comment on table follower is 'pii=none';
comment on table news is 'pii=none';
comment on table news_subject is 'pii=none';
comment on column mail.reply_to is 'pii=basic; purpose=let a person answer by mail; keep=90 days; who=by to_address; gone=row; after=90 days from written_at';
comment on column mail.unsubscribe_url is 'pii=basic; purpose=stop mails by a link; keep=90 days; who=by to_address; gone=row; after=90 days from written_at';
comment on column follow.person is 'pii=basic; purpose=tell a person what they follow; keep=until the person stops following';
comment on column follow.kind is 'pii=basic; purpose=tell a person what they follow; keep=until the person stops following; who=person';
comment on column follow.subject is 'pii=basic; purpose=tell a person what they follow; keep=until the person stops following; who=person';
comment on column follower.person is 'pii=basic; purpose=tell a person what they follow; keep=until deleted by the person';
comment on column follower.rhythm is 'pii=basic; purpose=tell a person what they follow; keep=until deleted by the person; who=person';
comment on column follower.stop_hash is 'pii=basic; purpose=stop mails by a link; keep=until deleted by the person; who=person';
-- What happened goes when it is old; whoever was to hear of it has, also where the program was away for a month.
comment on column news.by_person is 'pii=basic; purpose=tell nobody of their own doing; keep=60 days; after=60 days from at';
comment on column news.author is 'pii=basic; purpose=tell nobody of their own doing; keep=60 days; after=60 days from at';
