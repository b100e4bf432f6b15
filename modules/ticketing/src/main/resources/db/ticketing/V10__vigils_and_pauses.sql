-- What is watched of a ticket in a person's hands. Beside the ticket, not in it: whoever writes here may have no say over the ticket.
-- answered_at is an agent's last word; reminded_of the end of the window about to close of which somebody was told.
create table ticketing.vigil (
  ticket_id   uuid        primary key,
  answered_at timestamptz,
  reminded_of timestamptz
) with (fillfactor = 80);

-- whose ticket it was that a customer writes about again
create index ticket_resolved on ticketing.ticket (conversation_id, resolved_at) where status = 'RESOLVED' and owner = 'HUMAN';

-- A promise may stand still: due_at is then empty, left_seconds what is left of the team's time, and the rest says why.
alter table ticketing.countdown
  add column paused_at    timestamptz,
  add column left_seconds bigint,
  add column awaiting     boolean not null default false,
  add column snoozed      boolean not null default false;
