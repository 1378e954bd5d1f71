-- A consultation can be about a local plan of the national register: its number, where it can be read, and its area on earth.
-- In a row of its own: lists of consultations need no outlines.
create table consultation_plan (
	consultation uuid primary key references consultation (id) on delete cascade,
	plan_id text not null check (plan_id ~ '^[1-9][0-9]{0,9}$'),
	document text,
	-- Polygons of rings of [longitude, latitude] in WGS84.
	outline jsonb not null
);
comment on table consultation_plan is 'pii=none';
