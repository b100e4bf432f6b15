-- Commands to the rules API that named an idempotency key: what was asked, by its hash, and what was answered.
create table escalation.command (
  key     text        primary key,
  asked   bytea       not null,
  answer  text,
  at      timestamptz not null
);
create index command_at on escalation.command (at);
