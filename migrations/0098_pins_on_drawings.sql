-- Where on a drawing a response points: the words stand in the response itself, numbered as the pins are.
create table response_pin (
	contribution uuid not null references contribution (id) on delete cascade,
	pin smallint not null check (pin between 1 and 6),
	drawing uuid not null references consultation_annex (file) on delete cascade,
	square text not null check (square ~ '^[A-H][1-6]$'),
	primary key (contribution, pin)
);
create index response_pin_on on response_pin (drawing);
comment on table response_pin is 'pii=none';
