-- A rule spoke in a decision; caused: it is why a person came in. label is what the agent said of that in the end ('none': nothing).
create table escalation.firing (
  message_id       uuid        not null,
  rule             text        not null,
  conversation_id  uuid        not null,
  release          bigint      not null,
  at               timestamptz not null,
  caused           boolean     not null,
  label            text,
  primary key (message_id, rule)
);
create index firing_of_rule on escalation.firing (rule, at desc);
create index firing_unlabelled on escalation.firing (conversation_id) where caused and label is null;
