-- Organisations that people run themselves: who they are, how to reach them, and who acts for them in which role.

alter table organisation drop constraint organisation_kind_check;
alter table organisation add constraint organisation_kind_check check (kind in (
	'association', 'community-council', 'neighbourhood-council', 'advisory-council', 'informal-group',
	'company', 'school', 'department', 'authority'));

alter table organisation add column slug text;
update organisation set slug = address.slug from (
	select id, stem || case when row_number() over (partition by stem order by id) = 1 then '' else '-' || left(id::text, 13) end as slug
	from (
		select id, coalesce(nullif(trim(both '-' from regexp_replace(
			replace(replace(replace(lower(name), 'æ', 'ae'), 'ø', 'oe'), 'å', 'aa'), '[^a-z0-9]+', '-', 'g')), ''), 'organisation') as stem
		from organisation
	) as named
) as address where address.id = organisation.id;
alter table organisation alter column slug set not null;
alter table organisation add constraint organisation_slug_unique unique (slug);

alter table organisation add column email text;
alter table organisation add column phone text;
alter table organisation add column web text;
alter table organisation add column address text;
alter table organisation add column cvr text unique check (cvr ~ '^[0-9]{8}$');
alter table organisation add column registered_at timestamptz;
alter table organisation add column registered_by uuid references person (id) on delete set null;
alter table organisation add column verified_at timestamptz;
alter table organisation add column verified_by uuid references person (id) on delete set null;
alter table organisation add column refused_at timestamptz;
alter table organisation add column refused_by uuid references person (id) on delete set null;
alter table organisation add column refusal_reason text;
alter table organisation add constraint organisation_refused_with_reason check ((refused_at is null) = (refusal_reason is null));
alter table organisation add constraint organisation_verified_or_refused check (verified_at is null or refused_at is null);
-- Those that are here already were added by an administrator, who knew them.
update organisation set registered_at = now(), verified_at = now();
alter table organisation alter column registered_at set not null;
create index organisation_waiting on organisation (registered_at) where verified_at is null and refused_at is null;

-- A change of role ends one row and begins another, so that it can be told who could act when.
create table organisation_member (
	id uuid primary key,
	organisation uuid not null references organisation (id),
	person uuid references person (id) on delete set null,
	role text not null check (role in ('administrator', 'writer', 'member')),
	joined_at timestamptz not null,
	let_in_by uuid references person (id) on delete set null,
	ended_at timestamptz,
	ended_by uuid references person (id) on delete set null
);
create unique index organisation_member_current on organisation_member (organisation, person) where ended_at is null;
create index organisation_member_person on organisation_member (person) where ended_at is null;

comment on column organisation_member.person is 'pii=basic; purpose=act for an organisation; keep=until deleted by the person';
