-- Arabic is a language of the interface now. What is written from an Arabic page remembers it.
alter table help_request drop constraint help_request_language_check;
alter table help_request add constraint help_request_language_check check (language in ('da', 'en', 'ar'));
alter table sign_up drop constraint sign_up_language_check;
alter table sign_up add constraint sign_up_language_check check (language in ('da', 'en', 'ar'));
