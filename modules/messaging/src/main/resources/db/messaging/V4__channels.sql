-- A number of ours at a provider. The first channel comes from the configuration and has no row.
create table messaging.channel (
  id         text        primary key,
  provider   text        not null,
  name       text        not null,
  phone      text        not null,
  settings   text        not null,
  created_at timestamptz not null
);

-- Sealed with the key of RELEVO_SECRETS_KEY. An older one of the same name is good until its overlap ends.
create table messaging.channel_secret (
  channel    text        not null references messaging.channel,
  name       text        not null,
  created_at timestamptz not null,
  sealed     text        not null,
  ends_at    timestamptz,
  primary key (channel, name, created_at)
);

-- Which channel a webhook was addressed to, and with what query, where its path says so: needed to read it again.
alter table messaging.raw_event add column channel text;
alter table messaging.raw_event add column query text;
