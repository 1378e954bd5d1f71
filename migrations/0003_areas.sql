create table area (
	id uuid primary key,
	key text not null unique,
	name text not null
);
