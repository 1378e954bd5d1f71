-- A comment that its author took back no longer counts, but what was replied to it stays readable.
alter table comment add column withdrawn_at timestamptz;
