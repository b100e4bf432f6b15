alter table escalation.release
  add column comment     text,
  add column authors     text,
  add column approved_by text,
  add column draft_id    uuid,
  add column evidence    text;

alter table escalation.active
  add column imported_files text,
  add column imported_as    bigint;

create table escalation.draft (
  id           uuid        primary key,
  version      bigint      not null,
  name         text        not null,
  files        text        not null,
  fingerprint  text        not null,
  based_on     bigint      not null,
  authors      text        not null,
  changed_at   timestamptz not null,
  changed_by   text        not null,
  approved     text,
  approved_by  text,
  approved_at  timestamptz,
  due_at       timestamptz,
  due_by       text,
  comment      text,
  trouble      text,
  folder       text
);

create sequence escalation.rule_log_id;
create table escalation.rule_log (
  id          bigint      primary key,
  at          timestamptz not null,
  who         text        not null,
  action      text        not null,
  draft_id    uuid,
  draft_name  text,
  release     bigint,
  comment     text
);
