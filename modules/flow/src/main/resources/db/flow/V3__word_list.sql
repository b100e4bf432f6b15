-- What analysts added to a word list, and took from it, over the API. The files stay as they are; "name" is "<list>.<language>".
create table flow.word_list (
  name        text        primary key,
  version     bigint      not null,
  added       text        not null,
  removed     text        not null,
  changed_at  timestamptz
);
