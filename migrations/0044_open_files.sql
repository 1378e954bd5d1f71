-- A kept picture is its keeper's alone until what it belongs to is public: a draft's pictures are nobody else's business.
alter table stored_file add column opened_at timestamptz;
update stored_file set opened_at = kept_at
	where kept_at is not null and id not in (
		select p.file from proposal_picture p join contribution c on c.id = p.proposal where c.published_at is null
	);
