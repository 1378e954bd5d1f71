-- A process can be said in other languages and easy to read ('let'). Who wrote it, a person or a machine; of which Danish words
-- it was made; and which employee stands behind it.
alter table process_translation add column made_by text not null default 'person' check (made_by in ('person', 'machine'));
alter table process_translation add column original text;
alter table process_translation add column written_at timestamptz;
alter table process_translation add column approved_at timestamptz;
alter table process_translation add column approved_by uuid references person (id) on delete set null;
alter table process_translation add column approved_by_name text;
comment on column process_translation.approved_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
comment on column process_translation.approved_by_name is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; who=approved_by; gone=stays; about=staff';
create index process_translation_approved_by on process_translation (approved_by) where approved_by is not null;
