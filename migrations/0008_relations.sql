create table relation (
	id uuid primary key,
	from_kind text not null,
	from_id uuid not null,
	type text not null check (type in ('led-to', 'answers', 'decides', 'carries-out', 'documents', 'concerns')),
	to_kind text not null,
	to_id uuid not null,
	made_at timestamptz not null,
	unique (from_id, type, to_id)
);
create index relation_to on relation (to_id);
