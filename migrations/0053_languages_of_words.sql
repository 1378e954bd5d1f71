-- The language that a contribution is written in: how it is read aloud, and which way. Everything so far is in Danish.
alter table contribution add column language text not null default 'da' check (language ~ '^[a-z]{2,3}$');
comment on column contribution.language is 'pii=basic; purpose=show and answer what was handed in; keep=until deleted by the person; who=author; gone=stays';
update contribution set language = 'ar'
	where length(regexp_replace(text, '[^؀-ۿ]', '', 'g')) > length(regexp_replace(text, '[؀-ۿ]', '', 'g')) / 2;
