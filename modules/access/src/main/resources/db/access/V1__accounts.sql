create table access.account (
  id           uuid        primary key,
  version      bigint      not null,
  login        text        not null unique,
  name         text        not null,
  roles        text        not null,
  teams        text        not null,
  active       boolean     not null,
  password     text,
  failures     integer     not null,
  locked_until timestamptz,
  created_at   timestamptz not null,
  changed_at   timestamptz not null
);

-- A session is known by the hash of its secret; only the browser has the secret.
create table access.session (
  id         uuid        primary key,
  hash       bytea       not null unique,
  account_id uuid        not null references access.account,
  browser    text,
  begun_at   timestamptz not null,
  seen_at    timestamptz not null,
  ends_at    timestamptz not null
);
create index session_account on access.session (account_id);
create index session_end on access.session (ends_at);

create table access.key (
  id         uuid        primary key,
  hash       bytea       not null unique,
  name       text        not null,
  scopes     text        not null,
  made_by    text        not null,
  made_at    timestamptz not null,
  used_at    timestamptz,
  ends_at    timestamptz,
  revoked_at timestamptz
);

-- Who came in, who was turned away, and who changed what others may do.
create table access.log (
  id     bigint generated always as identity primary key,
  at     timestamptz not null,
  who    text        not null,
  act    text        not null,
  about  text,
  detail text
);
create index log_at on access.log (at);
