-- Whom a provider of identities knows by which name, and whose account that is here.
create table access.identity (
  id         uuid        primary key,
  account_id uuid        not null unique references access.account,
  issuer     text        not null,
  subject    text        not null,
  -- Whether roles and teams are the provider's to say.
  follows    boolean     not null,
  linked_by  text        not null,
  linked_at  timestamptz not null,
  unique (issuer, subject)
);

alter table access.session add column via text not null default 'password';

-- Who is turned away again and again within a minute is one line, which counts.
alter table access.log add column times integer not null default 1;
alter table access.log add column minute timestamptz;
create unique index log_refused on access.log (minute, who, detail) where minute is not null;
