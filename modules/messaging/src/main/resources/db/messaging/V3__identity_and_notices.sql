-- What providers tell us beside messages and receipts.
create table messaging.notice (
  id          uuid        primary key,
  kind        text        not null,
  account     text,
  channel     text,
  what        text,
  body        text        not null,
  at          timestamptz,
  received_at timestamptz not null
);
create index notice_kind on messaging.notice (kind, id);

-- Every wish a customer uttered about being written to; the newest of a category counts.
create table messaging.consent (
  id         uuid        primary key,
  contact_id uuid        not null references messaging.contact,
  category   text        not null,
  value      text        not null,
  source     text        not null,
  at         timestamptz not null
);
create index consent_contact on messaging.consent (contact_id, category, at);

create table messaging.template (
  account    text        not null,
  name       text        not null,
  language   text        not null,
  status     text,
  category   text,
  quality    text,
  reason     text,
  updated_at timestamptz not null,
  primary key (name, language, account)
);

-- How our numbers and accounts fare: the newest word on each aspect.
create table messaging.channel_state (
  scope  text        not null,
  aspect text        not null,
  value  text        not null,
  detail text,
  at     timestamptz not null,
  primary key (scope, aspect)
);

-- A contact came with a name that belongs to another: nobody is merged, a person decides.
create table messaging.alias_conflict (
  value      text        not null,
  kind       text        not null,
  scope      text        not null,
  contact_id uuid        not null references messaging.contact deferrable initially deferred,
  seen_at    timestamptz not null,
  primary key (contact_id, value, kind, scope)
);
create index alias_conflict_alias on messaging.alias_conflict (value, kind, scope);

alter table messaging.contact
  add column undeliverable    integer not null default 0,
  add column undeliverable_at timestamptz;

-- When a person last answered from the business's own phone; null while a ticket decides who answers.
alter table messaging.conversation add column echoed_at timestamptz;
