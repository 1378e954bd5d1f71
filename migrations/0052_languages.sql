-- Arabic is a language of the interface now. What is written from an Arabic page remembers it.
alter table help_request drop constraint help_request_language_check;
alter table help_request add constraint help_request_language_check check (language in ('da', 'en', 'ar'));
alter table meeting_sign_up drop constraint meeting_sign_up_language_check;
alter table meeting_sign_up add constraint meeting_sign_up_language_check check (language in ('da', 'en', 'ar'));
