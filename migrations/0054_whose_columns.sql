-- Every column that holds something about somebody says whose it is, and what becomes of it when its person goes. The export, "my
-- data", deleting and forgetting are all made from these words; CONTRIBUTING.md tells how they are written.

-- A person who is deleted no longer holds on to what they began.
alter table participation_process drop constraint participation_process_coordinator_fkey,
	add constraint participation_process_coordinator_fkey foreign key (coordinator) references person (id) on delete set null;
alter table participation_process drop constraint participation_process_created_by_fkey,
	add constraint participation_process_created_by_fkey foreign key (created_by) references person (id) on delete set null;
alter table participation_process drop constraint participation_process_concluded_by_fkey,
	add constraint participation_process_concluded_by_fkey foreign key (concluded_by) references person (id) on delete set null;

-- What is somebody's is found without reading all of what is everybody's.
create index contribution_entered_by on contribution (entered_by) where entered_by is not null;
create index contribution_step_by on contribution_step (by_person) where by_person is not null;
create index contribution_claim_person on contribution_claim (person) where person is not null;
create index answer_by on answer (by_person) where by_person is not null;
create index meeting_sign_up_person on meeting_sign_up (person) where person is not null;
create index stored_file_staged_by on stored_file (staged_by);
create index mail_to on mail (lower(to_address));
create index journal_actor on journal (actor) where actor is not null;

-- The person and how they are known.
comment on column person.name is 'pii=basic; purpose=say who wrote a contribution; keep=until deleted by the person; who=id; gone=row';
comment on column person.pseudonym is 'pii=basic; purpose=take part without showing a name; keep=until deleted by the person; who=id; gone=row';
comment on column person.protected_at is 'pii=basic; purpose=never show a protected name; keep=until deleted by the person; who=id; gone=row';
comment on column person.language is 'pii=basic; purpose=write in the right language; keep=until deleted by the person; who=id; gone=row';
comment on column person_actor.person is 'pii=basic; purpose=tie the journal to its person; keep=until deleted by the person';
comment on column identity.person is 'pii=basic; purpose=find the same person again, one voice; keep=until deleted by the person';
comment on column session.person is 'pii=basic; purpose=stay signed in; keep=ten hours at most; after=0 hours from expires_at';
comment on column access_token.person is 'pii=basic; purpose=let a program act for its person; keep=a year after it has expired; after=365 days from expires_at';
comment on column access_token.name is 'pii=basic; purpose=let a person tell their own tokens apart; keep=a year after it has expired; after=365 days from expires_at';
comment on column access_token.last_used_on is 'pii=basic; purpose=let a person see that a token is used; keep=a year after it has expired; after=365 days from expires_at';
comment on column role_grant.person is 'pii=basic; purpose=let staff do their work; keep=until deleted by the person; about=staff';
comment on column role_grant.granted_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; who=granted_by; about=staff';
comment on column sign_in_link.email is 'pii=basic; purpose=sign in; keep=24 hours; who=by email; gone=row; after=24 hours from made_at';
comment on column sign_in_link.name is 'pii=basic; purpose=sign in; keep=24 hours; who=by email; gone=row; after=24 hours from made_at';
comment on column sign_in_code.person is 'pii=basic; purpose=sign in; keep=a month after it has expired; after=30 days from expires_at';
comment on column sign_in_code.made_by is 'pii=basic; purpose=say which employee did it; keep=a month after it has expired; who=made_by; after=30 days from expires_at; about=staff';

-- What somebody handed in, and what came of it.
comment on column contribution.author is 'pii=political; purpose=say who wrote a contribution; keep=until deleted by the person';
comment on column contribution.title is 'pii=political; purpose=show and answer what was handed in; keep=until deleted by the person; who=author; gone=words';
comment on column contribution.text is 'pii=political; purpose=show and answer what was handed in; keep=until deleted by the person; who=author; gone=words';
comment on column contribution.place is 'pii=basic; purpose=show where it is about; keep=until deleted by the person; who=author; gone=words';
comment on column contribution.latitude is 'pii=basic; purpose=show where it is about; keep=until deleted by the person; who=author; gone=words';
comment on column contribution.longitude is 'pii=basic; purpose=show where it is about; keep=until deleted by the person; who=author; gone=words';
comment on column contribution.pseudonym is 'pii=basic; purpose=take part without showing a name; keep=until deleted by the person; who=author';
comment on column contribution.typed_name is 'pii=basic; purpose=say who wrote it; keep=until deleted by the person; who=author';
comment on column contribution.author_key is 'pii=political; purpose=one voice per person; keep=key destroyed six months after the close; who=author; gone=stays';
comment on column contribution.behalf is 'pii=basic; purpose=say on whose behalf it was written; keep=until deleted by the person; who=author; gone=stays';
comment on column contribution.behalf_name is 'pii=basic; purpose=say on whose behalf it was written; keep=until deleted by the person; who=author';
comment on column contribution.entered_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
comment on column contribution_version.title is 'pii=political; purpose=show and answer what was handed in; keep=until deleted by the person; who=contribution.author; gone=words';
comment on column contribution_version.text is 'pii=political; purpose=show and answer what was handed in; keep=until deleted by the person; who=contribution.author; gone=words';
comment on column comment.stance is 'pii=political; purpose=show and answer what was handed in; keep=until deleted by the person; who=contribution.author; gone=stays';
comment on column proposal_picture.alt is 'pii=basic; purpose=show and answer what was handed in; keep=until deleted by the person; who=proposal.author; gone=words';
comment on column proposal_picture.file is 'pii=basic; purpose=show and answer what was handed in; keep=until deleted by the person; who=proposal.author; gone=stays';
comment on column stored_file.staged_by is 'pii=basic; purpose=let somebody use their own picture; keep=until deleted by the person; who=actor staged_by';
comment on column support.participation_key is 'pii=political; purpose=one voice per person; keep=key destroyed six months after the close; who=voice participation_key; gone=stays';
comment on column age_mark.mark is 'pii=basic; purpose=one age for each piece; keep=key destroyed six months after the close; who=nobody';
comment on column contribution_step.note is 'pii=basic; purpose=tell what came of it; keep=until the piece is deleted; who=contribution.author; gone=stays';
comment on column contribution_step.by_person is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
comment on column answer.heading is 'pii=basic; purpose=tell what came of it; keep=until the piece is deleted; who=contribution.author; gone=stays';
comment on column answer.text is 'pii=basic; purpose=tell what came of it; keep=until the piece is deleted; who=contribution.author; gone=stays';
comment on column answer.by_person is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
comment on column answer.by_name is 'pii=basic; purpose=say who answered for the municipality; keep=until the piece is deleted; who=by_person; gone=stays; about=staff';
comment on column contribution_claim.person is 'pii=basic; purpose=show whose a piece has become; keep=until deleted by the person';
comment on column contribution_contact.email is 'pii=basic; purpose=send the answer to somebody without an account; keep=30 days after the answer; who=by email; gone=row; after=30 days from contribution.answered_at or contribution.withdrawn_at';
comment on column rearrangement.author_words is 'pii=political; purpose=say why, when asked to merge, split or move; keep=as long as the proposal; who=proposal.author; gone=words';
comment on column rearrangement.asked_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
comment on column rearrangement.asked_by_name is 'pii=basic; purpose=say who answered for the municipality; keep=until the piece is deleted; who=asked_by; gone=stays; about=staff';
comment on column rearrangement_part.title is 'pii=political; purpose=show and answer what was handed in; keep=until deleted by the person; who=rearrangement.proposal.author; gone=words';
comment on column rearrangement_part.text is 'pii=political; purpose=show and answer what was handed in; keep=until deleted by the person; who=rearrangement.proposal.author; gone=words';

-- Staff and their cases.
comment on column assignment.person is 'pii=basic; purpose=say who has a piece in hand; keep=until deleted by the person; about=staff';
comment on column assignment.by_person is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
comment on column assignment.message is 'pii=basic; purpose=hand a piece on with what a colleague must know; keep=until the piece is deleted; who=by_person; gone=stays; about=staff';
comment on column internal_note.words is 'pii=basic; purpose=colleagues answer together; keep=until the piece is deleted; who=by_person; gone=stays; about=staff';
comment on column internal_note.by_person is 'pii=basic; purpose=say which colleague knows; keep=until deleted by the person; about=staff';
comment on column flag.person is 'pii=basic; purpose=one flag per person and piece; keep=until deleted by the person';
comment on column flag.words is 'pii=basic; purpose=say what is wrong with a piece; keep=until deleted by the person; who=person';
comment on column flag.verdict is 'pii=basic; purpose=tell what came of it; keep=until deleted by the person; who=person';
comment on column flag.settled_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
comment on column answer_template.made_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
comment on column answer_template.retired_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
comment on column answer_batch.by_person is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
comment on column contribution_import.uploaded_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
comment on column contribution_import.started_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
comment on column contribution_import.undone_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
comment on column contribution_import_row.cells is 'pii=basic; purpose=enter what was handed in elsewhere; keep=until the import has ended, or 48 hours when nobody starts it; who=nobody; after=rule imports';
comment on column contribution_import_row.problems is 'pii=basic; purpose=say which rows could not be entered; keep=30 days after the import; who=nobody; after=30 days from import.finished_at then empty';
comment on column desk_visit.person is 'pii=basic; purpose=help the right person at the desk; keep=7 days; after=7 days from seen_at';
comment on column desk_visit.employee is 'pii=basic; purpose=help the right person at the desk; keep=7 days; after=7 days from seen_at; about=staff';
comment on column letter.recipient is 'pii=basic; purpose=send a code by letter, and print it again; keep=30 days after its last day; who=nobody; after=rule recipients of letters';
comment on column letter.address is 'pii=basic; purpose=send a code by letter, and print it again; keep=30 days after its last day; who=nobody; after=rule recipients of letters';
comment on column letter.revoked_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; who=revoked_by; about=staff';
comment on column letter_batch.made_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; who=made_by; about=staff';
comment on column participation_process.coordinator is 'pii=basic; purpose=say whom to ask; keep=until deleted by the person; about=staff';
comment on column participation_process.contact is 'pii=basic; purpose=say whom to ask; keep=as long as the process is shown; who=coordinator; gone=stays; about=staff';
comment on column participation_process.created_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
comment on column participation_process.concluded_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
comment on column process_extension.extended_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
comment on column process_stop.stopped_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
comment on column process_stop.resumed_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';

-- Meetings.
comment on column public_meeting.facilitator_name is 'pii=basic; purpose=say who leads a meeting; keep=as long as the process is shown; who=facilitator';
comment on column public_meeting.facilitator is 'pii=basic; purpose=say who leads a meeting; keep=as long as the process is shown';
comment on column public_meeting.created_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
comment on column public_meeting.cancelled_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
comment on column meeting_sign_up.identity_key is 'pii=basic; purpose=one sign-up a person; keep=30 days after the meeting; who=person or by email or by phone; after=rule sign-ups';
comment on column meeting_sign_up.person is 'pii=basic; purpose=one sign-up a person; keep=30 days after the meeting; who=person or by email or by phone; after=rule sign-ups';
comment on column meeting_sign_up.name is 'pii=basic; purpose=the list at the door; keep=30 days after the meeting; who=person or by email or by phone; after=rule sign-ups';
comment on column meeting_sign_up.email is 'pii=basic; purpose=confirm a sign-up and tell of changes; keep=30 days after the meeting; who=person or by email or by phone; after=rule sign-ups';
comment on column meeting_sign_up.phone is 'pii=basic; purpose=confirm a sign-up and tell of changes; keep=30 days after the meeting; who=person or by email or by phone; after=rule sign-ups';
comment on column meeting_sign_up.interpreter is 'pii=health; purpose=meet what somebody needs at the meeting; keep=30 days after the meeting; who=person or by email or by phone; after=rule sign-ups';
comment on column meeting_sign_up.hearing_loop is 'pii=health; purpose=meet what somebody needs at the meeting; keep=30 days after the meeting; who=person or by email or by phone; after=rule sign-ups';
comment on column meeting_sign_up.companion is 'pii=health; purpose=meet what somebody needs at the meeting; keep=30 days after the meeting; who=person or by email or by phone; after=rule sign-ups';
comment on column meeting_sign_up.wheelchair is 'pii=health; purpose=meet what somebody needs at the meeting; keep=30 days after the meeting; who=person or by email or by phone; after=rule sign-ups';
comment on column meeting_sign_up.other_needs is 'pii=health; purpose=meet what somebody needs at the meeting; keep=30 days after the meeting; who=person or by email or by phone; after=rule sign-ups';
comment on column meeting_sign_up.secret_hash is 'pii=basic; purpose=confirm a sign-up and tell of changes; keep=30 days after the meeting; who=person or by email or by phone; after=rule sign-ups';
comment on column meeting_sign_up.attended_at is 'pii=basic; purpose=the list at the door; keep=30 days after the meeting; who=person or by email or by phone; gone=stays; after=rule sign-ups';
comment on column meeting_sign_up.entered_by is 'pii=basic; purpose=say which employee did it; keep=30 days after the meeting; after=rule sign-ups; about=staff';

-- Organisations, and help for groups.
comment on column organisation.email is 'pii=basic; purpose=reach an organisation; keep=as long as the organisation is here; who=by email';
comment on column organisation.phone is 'pii=basic; purpose=reach an organisation; keep=as long as the organisation is here; who=by phone';
comment on column organisation.registered_by is 'pii=basic; purpose=say who registered an organisation; keep=until deleted by the person';
comment on column organisation.verified_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
comment on column organisation.refused_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
comment on column organisation_member.person is 'pii=basic; purpose=act for an organisation; keep=until deleted by the person';
comment on column organisation_member.let_in_by is 'pii=basic; purpose=say who let whom in; keep=until deleted by the person';
comment on column organisation_member.ended_by is 'pii=basic; purpose=say who let whom in; keep=until deleted by the person';
comment on column organisation_invitation.email is 'pii=basic; purpose=invite somebody into an organisation; keep=30 days; who=by email; gone=row; after=30 days from invited_at';
comment on column organisation_invitation.invited_by is 'pii=basic; purpose=invite somebody into an organisation; keep=30 days; after=30 days from invited_at';
comment on column join_request.person is 'pii=basic; purpose=ask to join an organisation; keep=until deleted by the person';
comment on column join_request.message is 'pii=basic; purpose=say who asks to join; keep=until deleted by the person; who=person';
comment on column join_request.answered_by is 'pii=basic; purpose=say who let whom in; keep=until deleted by the person';
comment on column help_request.secret_hash is 'pii=basic; purpose=help a group and write to it; keep=a year after the help was given; who=person or by email or by phone; after=rule help requests';
comment on column help_request.group_name is 'pii=basic; purpose=help a group and write to it; keep=a year after the help was given; who=person or by email or by phone; after=rule help requests';
comment on column help_request.about_group is 'pii=basic; purpose=help a group and write to it; keep=a year after the help was given; who=person or by email or by phone; after=rule help requests';
comment on column help_request.contact_name is 'pii=basic; purpose=help a group and write to it; keep=a year after the help was given; who=person or by email or by phone; after=rule help requests';
comment on column help_request.email is 'pii=basic; purpose=help a group and write to it; keep=a year after the help was given; who=person or by email or by phone; after=rule help requests';
comment on column help_request.phone is 'pii=basic; purpose=help a group and write to it; keep=a year after the help was given; who=person or by email or by phone; after=rule help requests';
comment on column help_request.person is 'pii=basic; purpose=help a group and write to it; keep=a year after the help was given; who=person or by email or by phone; after=rule help requests';
comment on column help_request.entered_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
comment on column help_taking.consultant is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
comment on column help_taking.given_by is 'pii=basic; purpose=say which employee did it; keep=until deleted by the person; about=staff';
comment on column help_message.text is 'pii=basic; purpose=help a group and write to it; keep=a year after the help was given; who=request.person or request.by email or request.by phone; after=rule help requests';
comment on column help_message.written_by is 'pii=basic; purpose=help a group and write to it; keep=until deleted by the person';

-- What the program itself needs for a while. A key against double clicks is kept longer than any form lies open.
comment on column mail.to_address is 'pii=basic; purpose=send receipts and answers; keep=90 days; who=by to_address; gone=row; after=90 days from written_at';
comment on column mail.subject is 'pii=basic; purpose=send receipts and answers; keep=90 days; who=by to_address; gone=row; after=90 days from written_at';
comment on column mail.text_body is 'pii=basic; purpose=send receipts and answers; keep=90 days; who=by to_address; gone=row; after=90 days from written_at';
comment on column mail.html_body is 'pii=basic; purpose=send receipts and answers; keep=90 days; who=by to_address; gone=row; after=90 days from written_at';
comment on column mail.last_error is 'pii=basic; purpose=send receipts and answers; keep=90 days; who=by to_address; gone=row; after=90 days from written_at';
comment on column kept_act.input is 'pii=basic; purpose=keep what was typed while somebody signs in; keep=24 hours; who=nobody; after=0 hours from expires_at';
comment on column kept_act.title is 'pii=basic; purpose=keep what was typed while somebody signs in; keep=24 hours; who=nobody; after=0 hours from expires_at';
comment on column idempotency.scope is 'pii=basic; purpose=count a double click once; keep=48 hours; who=actor scope; gone=row; after=48 hours from claimed_at';
comment on column idempotency.answer is 'pii=basic; purpose=count a double click once; keep=48 hours; who=actor scope; gone=row; after=48 hours from claimed_at';
comment on column journal.actor is 'pii=basic; purpose=tie the journal to its person; keep=for ever, but nobody knows whose once you are deleted; who=actor actor; gone=stays';
comment on column journal.on_behalf_of is 'pii=basic; purpose=tie the journal to its person; keep=for ever, but nobody knows whose once you are deleted; who=actor actor; gone=stays';

-- Looked through: what has no words of its own in these tables is about nobody.
do $$
declare looked text;
begin
	foreach looked in array array['access_token', 'age_mark', 'answer', 'answer_batch', 'answer_batch_piece', 'answer_template', 'area',
		'assignment', 'comment', 'contribution', 'contribution_claim', 'contribution_contact', 'contribution_import',
		'contribution_import_row', 'contribution_step', 'contribution_successor', 'contribution_version', 'department', 'desk_visit',
		'flag', 'help_message', 'help_request', 'help_taking', 'idempotency', 'identity', 'internal_note', 'join_request', 'journal',
		'journal_seal', 'journal_sealed', 'kept_act', 'letter', 'letter_batch', 'mail', 'meeting_note', 'meeting_sign_up', 'migration',
		'organisation', 'organisation_invitation', 'organisation_member', 'participation_process', 'person', 'person_actor', 'phase',
		'process_extension', 'process_level', 'process_option', 'process_stop', 'process_translation', 'proposal_picture',
		'public_meeting', 'rearrangement', 'rearrangement_part', 'relation', 'role_grant', 'session', 'setting', 'sign_in_attempt',
		'sign_in_code', 'sign_in_link', 'stored_file', 'support', 'theme', 'told_age']
	loop
		execute format('comment on table %I is ''pii=none''', looked);
	end loop;
end $$;
