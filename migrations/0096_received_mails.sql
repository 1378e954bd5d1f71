-- Mails that people send to a consultation. A mail proves nobody: it is shown to nobody but staff, who take it in as a response or set it aside.

create table consultation_mailbox (
	consultation uuid primary key references consultation (id) on delete cascade,
	-- What stands after the plus in its address. It stands on paper too, so it never changes.
	key text not null unique,
	opened_at timestamptz not null,
	closed_at timestamptz
);

create table received_mail (
	id uuid primary key,
	number integer generated always as identity unique,
	consultation uuid not null references consultation (id) on delete cascade,
	-- A hash of its Message-ID: however often a server brings it, it is one mail.
	mark bytea not null,
	sender_email text not null,
	sender_name text not null,
	subject text not null,
	text text not null,
	language text not null,
	received_at timestamptz not null,
	-- When its sender's program says that it was written.
	dated_at timestamptz,
	-- The link by which whoever sent it sees what becomes of it; the response has the same link as its receipt.
	secret_hash bytea not null unique,
	acknowledged_at timestamptz,
	response uuid unique references contribution (id) on delete set null,
	taken_in_at timestamptz,
	set_aside_at timestamptz,
	-- Why it was set aside, or why a late one was taken in all the same.
	reason text,
	settled_by uuid references person (id) on delete set null,
	unique (consultation, mark),
	check (taken_in_at is null or set_aside_at is null),
	check (set_aside_at is null or reason is not null)
);
create index received_mail_of on received_mail (consultation, number);
create index received_mail_from on received_mail (consultation, lower(sender_email), received_at);
create index received_mail_set_aside on received_mail (set_aside_at) where set_aside_at is not null;

create table received_mail_file (
	mail uuid not null references received_mail (id) on delete cascade,
	position smallint not null,
	name text not null,
	byte_count integer not null,
	-- None where it was not kept, and then why.
	file uuid unique references stored_file (id),
	refusal text check (refusal in ('kind', 'too-many')),
	primary key (mail, position),
	check ((file is null) <> (refusal is null))
);

-- A file whose mail is gone is let go, however it came to that: set aside, taken back, forgotten.
create function let_go_of_mailed_file() returns trigger language plpgsql as $$
begin
	if old.file is not null then
		update stored_file set kept_at = null, opened_at = null where id = old.file;
	end if;
	return null;
end $$;
create trigger received_mail_file_gone after delete on received_mail_file for each row execute function let_go_of_mailed_file();

comment on table consultation_mailbox is 'pii=none';
comment on table received_mail is 'pii=none';
comment on table received_mail_file is 'pii=none';
comment on column received_mail.mark is 'pii=basic; purpose=take a mail in once; keep=30 days after it was set aside, or until the day on which its responses are deleted; who=by sender_email; gone=row; after=30 days from set_aside_at';
comment on column received_mail.sender_email is 'pii=basic; purpose=take in what was sent by mail; keep=30 days after it was set aside, or until the day on which its responses are deleted; who=by sender_email; gone=row; after=30 days from set_aside_at';
comment on column received_mail.sender_name is 'pii=basic; purpose=take in what was sent by mail; keep=30 days after it was set aside, or until the day on which its responses are deleted; who=by sender_email; gone=row; after=30 days from set_aside_at';
comment on column received_mail.subject is 'pii=political; purpose=take in what was sent by mail; keep=30 days after it was set aside, or until the day on which its responses are deleted; who=by sender_email; gone=row; after=30 days from set_aside_at';
comment on column received_mail.text is 'pii=political; purpose=take in what was sent by mail; keep=30 days after it was set aside, or until the day on which its responses are deleted; who=by sender_email; gone=row; after=30 days from set_aside_at';
comment on column received_mail.secret_hash is 'pii=basic; purpose=take in what was sent by mail; keep=30 days after it was set aside, or until the day on which its responses are deleted; who=by sender_email; gone=row; after=30 days from set_aside_at';
comment on column received_mail.reason is 'pii=basic; purpose=take in what was sent by mail; keep=30 days after it was set aside, or until the day on which its responses are deleted; who=by sender_email; gone=row; after=30 days from set_aside_at';
comment on column received_mail.settled_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
comment on column received_mail_file.name is 'pii=basic; purpose=take in what was sent by mail; keep=30 days after it was set aside, or until the day on which its responses are deleted; who=mail.by sender_email; gone=row; after=30 days from mail.set_aside_at';
