-- Who is consulted, whether they were invited and reminded, and which response is theirs; and what changed along the way.

create table consultation_consultee (
	id uuid primary key,
	consultation uuid not null references consultation (id) on delete cascade,
	-- A council, an authority, an association: never a person.
	name text not null,
	organisation uuid references organisation (id) on delete set null,
	email text,
	-- Why they must or may be heard, as the rule is called; none where staff simply thought of them.
	basis text check (basis in ('senior-council', 'disability-council', 'integration-council', 'youth-council')),
	added_at timestamptz not null,
	invited_at timestamptz,
	reminded_at timestamptz,
	response uuid references contribution (id) on delete set null,
	check (reminded_at is null or invited_at is not null)
);
create unique index consultation_consultee_once on consultation_consultee (consultation, lower(name));
create index consultation_consultee_response on consultation_consultee (response) where response is not null;

create table consultation_change (
	id uuid primary key,
	consultation uuid not null references consultation (id) on delete cascade,
	changed_at timestamptz not null,
	earlier_closes_on date not null,
	closes_on date not null,
	reason text not null,
	by_person uuid references person (id) on delete set null,
	check (closes_on > earlier_closes_on)
);
create index consultation_change_of on consultation_change (consultation, changed_at);

comment on table consultation_consultee is 'pii=none';
comment on table consultation_change is 'pii=none';
comment on column consultation_consultee.email is 'pii=basic; purpose=invite those who must be heard; keep=until the day on which its responses are deleted; who=by email; gone=empty; after=rule consultation responses';
comment on column consultation_change.by_person is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
