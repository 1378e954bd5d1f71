-- Where things are: the outline of an area, and the place that a piece is about.

-- Polygons of rings of [longitude, latitude] in WGS84, as in a GeoJSON MultiPolygon. Null where nobody has drawn it yet.
alter table area add column shape jsonb check (jsonb_typeof(shape) = 'array');

alter table contribution add column area uuid references area (id);
alter table contribution add column latitude double precision check (latitude between -90 and 90);
alter table contribution add column longitude double precision check (longitude between -180 and 180);
alter table contribution add check ((latitude is null) = (longitude is null));
create index contribution_area on contribution (area, process, published_at desc, id desc)
	where area is not null and published_at is not null and withdrawn_at is null;
create index contribution_placed on contribution (process, published_at desc, id desc)
	where latitude is not null and published_at is not null and withdrawn_at is null;
