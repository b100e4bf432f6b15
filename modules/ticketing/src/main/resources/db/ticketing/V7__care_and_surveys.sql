-- how a team looks after its customers, as JSON; a team without a row does as shipped
create table ticketing.care (
  team       text        primary key,
  version    bigint      not null,
  policy     text        not null,
  changed_at timestamptz not null,
  changed_by text        not null
);

-- what customers were asked about a person, or why they were not, and what they answered; without ticket and agent it is the bot's
create table ticketing.survey (
  id              uuid        primary key,
  conversation_id uuid        not null,
  contact_id      uuid,
  ticket_id       uuid,
  team            text,
  agent           text,
  question        text,
  state           text        not null,
  reason          text,
  asked_at        timestamptz not null,
  mark            integer,
  comment         text,
  marked_at       timestamptz,
  passed_over     boolean     not null
);

create index survey_ticket on ticketing.survey (ticket_id, id);
create index survey_conversation on ticketing.survey (conversation_id, asked_at) where ticket_id is not null;
create index survey_contact on ticketing.survey (contact_id, asked_at) where state in ('SENT', 'ANSWERED');
create index survey_age on ticketing.survey (asked_at);
