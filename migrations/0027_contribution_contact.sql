-- Where somebody without an account wants the answer sent. Nobody has shown that the address is theirs, so it is no identity and no voice.
create table contribution_contact (
	contribution uuid primary key references contribution (id) on delete cascade,
	email text not null,
	language text not null
);

comment on column contribution_contact.email is 'pii=basic; purpose=send the answer to somebody without an account; keep=30 days after the answer';
