-- Questions that people ask in public while a consultation runs, with the answers; and what else changed along the way than the deadline.

create table consultation_inquiry (
	id uuid primary key,
	number integer generated always as identity unique,
	consultation uuid not null references consultation (id) on delete cascade,
	text text not null,
	language text not null,
	-- Whose it is where somebody was signed in: nobody else sees that.
	person uuid references person (id) on delete set null,
	-- Where to tell that it is answered.
	email text,
	-- The link by which somebody without an account finds their own and takes it back.
	secret_hash bytea unique,
	asked_at timestamptz not null,
	-- Shown to nobody until staff have looked: it looked like an advertisement, or its author has done no work for it.
	held_at timestamptz,
	answer text,
	answered_at timestamptz,
	answered_by uuid references person (id) on delete set null,
	hidden_at timestamptz,
	withdrawn_at timestamptz,
	check ((answer is null) = (answered_at is null)),
	check (withdrawn_at is null or text = '')
);
create index consultation_inquiry_of on consultation_inquiry (consultation, number);

-- A change is of the deadline, or an annex that was added.
alter table consultation_change alter column earlier_closes_on drop not null;
alter table consultation_change alter column closes_on drop not null;
alter table consultation_change add column annex text;
alter table consultation_change add constraint consultation_change_of_something
	check ((annex is null) = (closes_on is not null) and (closes_on is null) = (earlier_closes_on is null));

comment on table consultation_inquiry is 'pii=none';
comment on column consultation_inquiry.text is 'pii=political; purpose=show and answer what was handed in; keep=until the day on which its responses are deleted; who=person or by email; gone=empty; after=rule consultation responses';
comment on column consultation_inquiry.answer is 'pii=basic; purpose=tell what came of it; keep=until the day on which its responses are deleted; who=person or by email; gone=stays; after=rule consultation responses';
comment on column consultation_inquiry.person is 'pii=basic; purpose=show and answer what was handed in; keep=until deleted by the person';
comment on column consultation_inquiry.email is 'pii=basic; purpose=tell what came of it; keep=until the day on which its responses are deleted; who=by email; gone=empty; after=rule consultation responses';
comment on column consultation_inquiry.secret_hash is 'pii=basic; purpose=show and answer what was handed in; keep=until the day on which its responses are deleted; who=person or by email; gone=empty; after=rule consultation responses';
comment on column consultation_inquiry.answered_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
