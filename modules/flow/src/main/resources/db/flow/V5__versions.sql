-- Flow documents and the desk's own texts, in versions that never change. Whoever holds the one row of "publishing" publishes; its
-- turn tells every node that something went live.
create table flow.publishing (
  id    integer primary key check (id = 1),
  turn  bigint  not null
);
insert into flow.publishing (id, turn) values (1, 0);

-- "shipped": fingerprints, one a line, of the documents that came with the desk and were dealt with.
create table flow.document (
  name     text     primary key,
  live     integer  not null,
  latest   integer  not null,
  shipped  text     not null
);

create table flow.document_version (
  id            uuid        primary key,
  name          text        not null,
  number        integer     not null,
  document      text        not null,
  published_at  timestamptz not null,
  published_by  text        not null,
  comment       text        not null,
  authors       text        not null,
  approved_by   text,
  draft_id      uuid,
  draft_name    text,
  running       text        not null,
  release       bigint,
  shipped       boolean     not null,
  unique (name, number)
);

-- Each time a version went live, the first time or again. "release": the rule set that it went with, or null.
create table flow.going_live (
  turn     bigint  primary key,
  name     text    not null,
  number   integer not null,
  running  text    not null,
  release  bigint
);

create table flow.document_draft (
  id           uuid        primary key,
  version      bigint      not null,
  document     text        not null,
  name         text        not null,
  text         text        not null,
  based_on     integer     not null,
  authors      text        not null,
  changed_at   timestamptz not null,
  changed_by   text        not null,
  approved     text,
  approved_by  text,
  approved_at  timestamptz,
  due_at       timestamptz,
  due_by       text,
  comment      text,
  running      text,
  trouble      text
);

create sequence flow.document_log_id;
create table flow.document_log (
  id          bigint      primary key,
  at          timestamptz not null,
  who         text        not null,
  action      text        not null,
  document    text        not null,
  draft_id    uuid,
  draft_name  text,
  number      integer,
  comment     text
);
