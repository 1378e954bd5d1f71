-- Whoever comes by a code, once, may leave an address: the link sent there ties it to them when it is pressed.
alter table sign_in_link add column for_person uuid references person (id) on delete cascade;
comment on column sign_in_link.for_person is 'pii=basic; purpose=sign in; keep=24 hours; who=for_person; gone=row; after=24 hours from made_at';
