-- What a template says and which blanks it has (their names, parted by commas); null where only a webhook told us of it.
alter table messaging.template
  add column body      text,
  add column variables text;

-- When an account's templates were last asked for, and what came of it. A row is also the claim of the server that asks.
create table messaging.template_sync (
  account  text        primary key,
  asked_at timestamptz not null,
  done_at  timestamptz,
  found    integer,
  error    text
);
