-- When a mail that was set aside is forgotten stands in its row, so that its tag can say the whole of it: then, or with the responses.
alter table received_mail add column forget_at timestamptz;
update received_mail set forget_at = set_aside_at + interval '30 days' where set_aside_at is not null;
alter table received_mail add check ((set_aside_at is null) = (forget_at is null));
drop index received_mail_set_aside;
create index received_mail_forget on received_mail (forget_at) where forget_at is not null;

comment on column received_mail.mark is 'pii=basic; purpose=take a mail in once; keep=30 days after it was set aside, or until the day on which its responses are deleted; who=by sender_email; gone=row; after=0 days from forget_at or consultation.delete_on';
comment on column received_mail.sender_email is 'pii=basic; purpose=take in what was sent by mail; keep=30 days after it was set aside, or until the day on which its responses are deleted; who=by sender_email; gone=row; after=0 days from forget_at or consultation.delete_on';
comment on column received_mail.sender_name is 'pii=basic; purpose=take in what was sent by mail; keep=30 days after it was set aside, or until the day on which its responses are deleted; who=by sender_email; gone=row; after=0 days from forget_at or consultation.delete_on';
comment on column received_mail.subject is 'pii=political; purpose=take in what was sent by mail; keep=30 days after it was set aside, or until the day on which its responses are deleted; who=by sender_email; gone=row; after=0 days from forget_at or consultation.delete_on';
comment on column received_mail.text is 'pii=political; purpose=take in what was sent by mail; keep=30 days after it was set aside, or until the day on which its responses are deleted; who=by sender_email; gone=row; after=0 days from forget_at or consultation.delete_on';
comment on column received_mail.secret_hash is 'pii=basic; purpose=take in what was sent by mail; keep=30 days after it was set aside, or until the day on which its responses are deleted; who=by sender_email; gone=row; after=0 days from forget_at or consultation.delete_on';
comment on column received_mail.reason is 'pii=basic; purpose=take in what was sent by mail; keep=30 days after it was set aside, or until the day on which its responses are deleted; who=by sender_email; gone=row; after=0 days from forget_at or consultation.delete_on';
-- It goes with the row of its mail.
comment on column received_mail_file.name is 'pii=basic; purpose=take in what was sent by mail; keep=as long as the mail that it came with; who=mail.by sender_email; gone=row';
