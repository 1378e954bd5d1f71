-- A consultation is closed with its white paper: every point answered, and what it led to said in a few words.

alter table consultation add column conclusion text not null default '';
alter table consultation add constraint consultation_closed_once_public check (closed_at is null or published_at is not null);

-- What a response says is counted in a white paper, also when its author is deleted later: the question is when it went.
create index consultation_response_standing on consultation_response (consultation) include (contribution, withdrawn_at);
