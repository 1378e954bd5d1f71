-- Words that were taken out of a text, what waits to be looked through, and proofs of work that are spent.

-- The text itself is what everybody reads, so every page, feed, file and version shows it masked. What was taken out is kept apart for
-- its author and for those who may have to judge an appeal, and then forgotten.
create table masked_passage (
	decision uuid primary key references moderation_decision (id) on delete cascade,
	contribution uuid not null references contribution (id) on delete cascade,
	what text not null check (what in ('name', 'number', 'address', 'other')),
	passage text not null,
	masked_at timestamptz not null,
	restored_at timestamptz
);
create index masked_passage_of on masked_passage (contribution, masked_at);

create table masked_original (
	contribution uuid primary key references contribution (id) on delete cascade,
	title text not null,
	text text not null,
	kept_at timestamptz not null
);

-- Why a piece is held, and the hash of the link by which its writer shows that the address they gave is theirs.
create table held_piece (
	contribution uuid primary key references contribution (id) on delete cascade,
	signals text[] not null,
	confirm_hash bytea unique,
	held_at timestamptz not null
);

-- A proof counts once: its hash is the primary key, kept until it would be too old anyway.
create table spent_proof (
	proof_hash bytea primary key,
	expires_at timestamptz not null
);

-- The same text handed in again and again is found without reading all of them.
create index contribution_same_text on contribution (md5(text), created_at);

comment on table masked_passage is 'pii=none';
comment on table held_piece is 'pii=none';
comment on table spent_proof is 'pii=none';
comment on column masked_passage.passage is 'pii=basic; purpose=let an author see what was taken out; keep=90 days; who=contribution.author; gone=empty; after=90 days from masked_at then empty';
comment on column masked_original.title is 'pii=basic; purpose=put words back when an appeal is right; keep=90 days; who=contribution.author; gone=row; after=90 days from kept_at';
comment on column masked_original.text is 'pii=basic; purpose=put words back when an appeal is right; keep=90 days; who=contribution.author; gone=row; after=90 days from kept_at';
