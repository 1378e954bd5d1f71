-- Pictures of what was done, each with a caption for everybody and words for those who cannot see it.

create table documentation_picture (
	documentation uuid not null references documentation (id) on delete cascade,
	file uuid not null unique references stored_file (id),
	position integer not null,
	caption text not null,
	alt text not null,
	primary key (documentation, file)
);

comment on table documentation_picture is 'pii=none';
