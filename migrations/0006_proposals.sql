create table proposal_picture (
	proposal uuid not null references contribution (id) on delete cascade,
	file uuid not null references stored_file (id),
	alt text not null,
	position integer not null,
	primary key (proposal, position)
);
