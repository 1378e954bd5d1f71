-- On whose behalf something is handed in. The name stands as it was when it was written: a byline is not rewritten later.
alter table contribution add column behalf text not null default 'self'
	check (behalf in ('self', 'relative', 'association', 'company', 'school', 'authority', 'employee'));
alter table contribution add column behalf_name text;
update contribution set behalf = 'association', behalf_name = organisation.name
	from organisation where organisation.id = contribution.organisation;

comment on column contribution.behalf is 'pii=basic; purpose=say on whose behalf it was written; keep=until deleted by the person';
comment on column contribution.behalf_name is 'pii=basic; purpose=say on whose behalf it was written; keep=until deleted by the person';
