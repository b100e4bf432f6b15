-- What is searched. A message comes with its words, without accents; one that has none gets them soon (those that are older than this,
-- and whatever says something else now). What is new is laid before the index and sorted in behind everybody's back.
alter table messaging.message add column words tsvector;
create index message_words on messaging.message using gin (words) with (fastupdate = on, gin_pending_list_limit = 16384);
create index message_without_words on messaging.message (id) where words is null;

create function messaging.forget_words() returns trigger language plpgsql as $$
begin
  new.words := null;
  return new;
end
$$;
create trigger message_says_something_else before update of content on messaging.message
  for each row when (old.content is distinct from new.content) execute function messaging.forget_words();

-- How somebody is found: by the words of their name, or by any part of their number, which begins one of its endings. Both change so
-- seldom that an update of the row hardly ever touches the index.
create function messaging.called(name text, phone text) returns tsvector language sql immutable parallel safe as $$
  select array_to_tsvector(array(
    select distinct part from (
      select unnest(regexp_split_to_array(lower(translate(normalize(coalesce(name, '')), 'áàâäãåāéèêëēíìîïīóòôöõōúùûüūñçýÿÁÀÂÄÃÅĀÉÈÊËĒÍÌÎÏĪÓÒÔÖÕŌÚÙÛÜŪÑÇÝ',
        'aaaaaaaeeeeeiiiiioooooouuuuuncyyaaaaaaaeeeeeiiiiioooooouuuuuncy')), '[[:space:][:punct:]]+')) as part
      union all
      select substr(phone, place) from generate_series(1, least(length(coalesce(phone, '')), 30) - 2) as place) as parts
    where part <> ''))
$$;
create index conversation_called on messaging.conversation using gin (messaging.called(name, phone)) with (fastupdate = off);
