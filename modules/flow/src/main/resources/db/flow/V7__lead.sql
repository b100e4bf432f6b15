-- People who may buy, with what they told and what they agreed to. "crm": KEPT here only, WAITING to be told, TOLD, FAILED.
create table flow.lead (
  id              uuid        primary key,
  version         bigint      not null,
  conversation_id uuid        not null,
  contact_id      uuid        not null,
  fields          text        not null,
  consent_text    text        not null,
  consent_version text        not null,
  score           integer,
  at              timestamptz not null,
  crm             text        not null,
  told_at         timestamptz
);
