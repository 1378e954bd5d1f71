-- Whoever has a place at a meeting is reminded of it the day before, once.
alter table meeting_sign_up add column reminded_at timestamptz;

-- What an author answered by telephone or face to face is written down by staff.
alter table rearrangement add column entered_by uuid references person (id) on delete set null;
comment on column rearrangement.entered_by is 'pii=basic; purpose=say which employee did it; keep=as long as the proposal; who=entered_by; about=staff';
