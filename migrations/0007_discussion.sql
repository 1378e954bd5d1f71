create table comment (
	contribution uuid primary key references contribution (id) on delete cascade,
	about uuid not null references contribution (id) on delete cascade,
	parent uuid references comment (contribution) on delete cascade,
	stance text not null check (stance in ('for', 'against', 'question', 'reply')),
	check ((stance = 'reply') = (parent is not null))
);
create index comment_about on comment (about, contribution);
create index comment_parent on comment (parent) where parent is not null;
