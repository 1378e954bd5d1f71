-- A language model may propose a paragraph; it waits until somebody has read it and stands behind it.
alter table plan_part add column machine text check (machine in ('waits', 'approved'));
-- So many of its sentences had no source that was given to it, and were left out.
alter table plan_part add column machine_dropped integer not null default 0 check (machine_dropped >= 0);
-- That a machine helped is told with each version.
alter table plan_version_part add column by_machine boolean not null default false;
