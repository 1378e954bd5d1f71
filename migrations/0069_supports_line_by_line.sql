-- Nearly every support comes alone, and gathering one row as a table of what was given cost more than the support itself.
create function support_given_one() returns trigger language plpgsql as $$
begin
	insert into support_change (contribution, change) values (new.contribution, 1);
	return null;
end
$$;
drop trigger support_given on support;
drop function support_given();
create trigger support_given after insert on support for each row execute function support_given_one();
