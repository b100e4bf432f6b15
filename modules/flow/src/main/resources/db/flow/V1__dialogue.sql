-- Where each conversation stands with the bot. One row a conversation, read and written once per message by its key.
create table flow.dialogue (
  conversation_id uuid primary key,
  version         bigint      not null,
  flow            text        not null,
  flow_version    integer     not null,
  node            text,
  variables       text        not null,
  misses          integer     not null,
  steps           integer     not null,
  messages        integer     not null,
  last_text       bigint      not null,
  moods           text        not null,
  language        text,
  since           timestamptz not null
) with (fillfactor = 70);
