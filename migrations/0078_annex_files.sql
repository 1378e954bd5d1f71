-- An annex lies at an address, or is a file that lies here.
alter table consultation_annex alter column url drop not null;
alter table consultation_annex add column file uuid unique references stored_file (id);
alter table consultation_annex add constraint consultation_annex_lies_somewhere check ((url is null) <> (file is null));

-- A file that no annex has is let go, however it came to that. Looked at last of all: the material is written anew with the same files.
create function let_go_of_annex() returns trigger language plpgsql as $$
begin
	if old.file is not null and not exists (select from consultation_annex where file = old.file) then
		update stored_file set kept_at = null, opened_at = null where id = old.file;
	end if;
	return null;
end $$;
create constraint trigger consultation_annex_gone after update or delete on consultation_annex
	deferrable initially deferred for each row execute function let_go_of_annex();
