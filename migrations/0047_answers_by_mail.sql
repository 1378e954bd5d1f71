-- What people answer to a mail becomes a comment, and the address that they answer to is theirs alone.

create table reply_address (
	token_hash bytea primary key,
	person uuid not null references person (id) on delete cascade,
	-- The piece that an answer is about: a proposal, or the voice that it replies to.
	contribution uuid not null references contribution (id) on delete cascade,
	expires_at timestamptz not null
);
create index reply_address_age on reply_address (expires_at);

comment on table reply_address is 'pii=none';
comment on column reply_address.token_hash is 'pii=basic; purpose=let a person answer by mail; keep=90 days; who=person; after=30 days from expires_at';
comment on column reply_address.person is 'pii=basic; purpose=let a person answer by mail; keep=90 days; after=30 days from expires_at';
