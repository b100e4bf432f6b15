-- Commands to the API that named an idempotency key: what was asked, by its hash, and what was answered.
create table kernel.command (
  scope   text        not null,
  key     text        not null,
  asked   bytea       not null,
  answer  text,
  at      timestamptz not null,
  primary key (scope, key)
);
create index command_at on kernel.command (at);
