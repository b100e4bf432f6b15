-- The rhythm of a dialogue: when each side last spoke, how long the last messages were, how many turns in a row led nowhere.
alter table flow.dialogue
  add column lengths      text    not null default '',
  add column stalled      integer not null default 0,
  add column heard_at     timestamptz,
  add column heard_before timestamptz,
  add column answered_at  timestamptz;
