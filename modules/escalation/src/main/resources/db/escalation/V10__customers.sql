-- What we know of each customer, attribute by attribute with who says so and when, and what each source answered last.
-- asked_at is when it was last decided to ask the sources, for the phone that was asked about.
create table escalation.profile (
  contact_id uuid        primary key,
  version    bigint      not null,
  asked_at   timestamptz,
  phone      text,
  content    text        not null
);

-- A system that administrators set up and that knows customers by their phone. Secrets are sealed with the key of RELEVO_SECRETS_KEY.
create table escalation.customer_source (
  name       text        primary key,
  version    bigint      not null,
  kind       text        not null,
  rank       integer     not null,
  settings   text        not null,
  mapping    text        not null,
  secrets    text        not null,
  changed_at timestamptz not null,
  changed_by text        not null
);

-- How fast a source may be asked (slot is the moment of the newest request, by the database's clock), and how it fares.
create table escalation.source_pace (
  name         text        primary key,
  slot         timestamptz not null default clock_timestamp(),
  failures     integer     not null default 0,
  answered_at  timestamptz,
  failed_at    timestamptz,
  paused_until timestamptz not null default 'epoch',
  why          text
);

-- Who said what the decision took for the customer's; null in older rows, and where nothing was known.
alter table escalation.decision add column customer_sources text;
