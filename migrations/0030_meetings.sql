-- Public meetings of a process: who leads them, who comes, and what was said there.

create table public_meeting (
	id uuid primary key,
	number integer generated always as identity unique,
	process uuid not null references participation_process (id),
	theme uuid references theme (id) on delete set null,
	form text not null
		check (form in ('kick-off', 'after-work', 'coffee', 'workshop', 'theme-day', 'experience-walk', 'visit', 'digital')),
	title text not null,
	intro text not null default '',
	starts_at timestamptz not null,
	ends_at timestamptz not null,
	place text not null default '',
	address text not null default '',
	access text not null default '',
	link text not null default '',
	phone text not null default '',
	facilitator_name text not null default '',
	facilitator uuid references person (id) on delete set null,
	no_stake text not null default '',
	quiet_voices text not null default '',
	agenda text not null default '',
	languages text not null default '',
	-- Whether one signs up at all; without a number of places there is always room.
	takes_sign_ups boolean not null,
	places integer check (places > 0),
	recording_url text not null default '',
	recording_title text not null default '',
	-- By language: {"en": {"title": …}}.
	translations jsonb not null default '{}',
	-- How many were there, as the facilitator counted them; it stays when the list of names is forgotten.
	came integer check (came >= 0),
	created_at timestamptz not null,
	created_by uuid references person (id) on delete set null,
	published_at timestamptz,
	cancelled_at timestamptz,
	cancelled_by uuid references person (id) on delete set null,
	cancelled_because text,
	-- What calendars go by: how often it was changed, and when last.
	revision integer not null default 0,
	changed_at timestamptz not null,
	check (ends_at > starts_at),
	check ((cancelled_at is null) = (cancelled_because is null))
);
create index public_meeting_of on public_meeting (process, starts_at, id);
create index public_meeting_coming on public_meeting (ends_at, id) where published_at is not null;

-- Who comes. Forgotten thirty days after the meeting; whoever leaves before is emptied at once, and only the link still knows that.
create table meeting_sign_up (
	id uuid primary key,
	meeting uuid not null references public_meeting (id) on delete cascade,
	-- One sign-up a person: a keyed hash of the address or number it was made by, made for this meeting alone.
	identity_key bytea,
	person uuid references person (id) on delete set null,
	name text not null,
	email text,
	phone text,
	head_count integer not null check (head_count between 1 and 20),
	interpreter text,
	hearing_loop boolean not null default false,
	companion boolean not null default false,
	wheelchair boolean not null default false,
	other_needs text,
	language text not null check (language in ('da', 'en')),
	secret_hash bytea not null unique,
	entered_by uuid references person (id) on delete set null,
	signed_up_at timestamptz not null,
	-- Without a place one is on the waiting list.
	placed_at timestamptz,
	left_at timestamptz,
	attended_at timestamptz,
	unique (meeting, identity_key),
	unique (meeting, person),
	check (left_at is null or (identity_key is null and person is null and name = '' and email is null and phone is null))
);
create index meeting_sign_up_of on meeting_sign_up (meeting, signed_up_at, id) where left_at is null;

-- What belongs to the meeting alone of a note that became a contribution.
create table meeting_note (
	contribution uuid primary key references contribution (id) on delete cascade,
	meeting uuid not null references public_meeting (id) on delete cascade,
	position integer not null,
	table_name text not null default '',
	agreed integer check (agreed >= 0),
	unique (meeting, position)
);

comment on column public_meeting.facilitator_name is 'pii=basic; purpose=say who leads a meeting; keep=as long as the process is shown';
comment on column public_meeting.facilitator is 'pii=basic; purpose=say who leads a meeting; keep=as long as the process is shown';
comment on column meeting_sign_up.identity_key is 'pii=basic; purpose=one sign-up a person; keep=30 days after the meeting';
comment on column meeting_sign_up.person is 'pii=basic; purpose=one sign-up a person; keep=30 days after the meeting';
comment on column meeting_sign_up.name is 'pii=basic; purpose=the list at the door; keep=30 days after the meeting';
comment on column meeting_sign_up.email is 'pii=basic; purpose=confirm a sign-up and tell of changes; keep=30 days after the meeting';
comment on column meeting_sign_up.phone is 'pii=basic; purpose=confirm a sign-up and tell of changes; keep=30 days after the meeting';
comment on column meeting_sign_up.interpreter is 'pii=basic; purpose=meet what somebody needs at the meeting; keep=30 days after the meeting';
comment on column meeting_sign_up.hearing_loop is 'pii=health; purpose=meet what somebody needs at the meeting; keep=30 days after the meeting';
comment on column meeting_sign_up.companion is 'pii=health; purpose=meet what somebody needs at the meeting; keep=30 days after the meeting';
comment on column meeting_sign_up.wheelchair is 'pii=health; purpose=meet what somebody needs at the meeting; keep=30 days after the meeting';
comment on column meeting_sign_up.other_needs is 'pii=health; purpose=meet what somebody needs at the meeting; keep=30 days after the meeting';
comment on column meeting_sign_up.secret_hash is 'pii=basic; purpose=confirm a sign-up and tell of changes; keep=30 days after the meeting';
comment on column meeting_sign_up.attended_at is 'pii=basic; purpose=the list at the door; keep=30 days after the meeting';
