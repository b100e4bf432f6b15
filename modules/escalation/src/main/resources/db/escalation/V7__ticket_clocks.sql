-- How long the open ticket has been waiting, and how often it moved: facts that rules may ask for.
alter table escalation.conversation
  add column ticket_opened_at timestamptz,
  add column ticket_taken_at  timestamptz,
  add column transfers        integer not null default 0;
