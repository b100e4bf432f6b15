-- What the bot answers frequent questions from, how it is found, and what was asked in vain.
create extension if not exists unaccent with schema flow;
create extension if not exists pg_trgm with schema flow;

-- Words as they are compared: without accents, each language without its endings.
create text search configuration flow.es (copy = pg_catalog.spanish);
alter text search configuration flow.es alter mapping for hword, hword_part, word with flow.unaccent, pg_catalog.spanish_stem;
create text search configuration flow.en (copy = pg_catalog.english);
alter text search configuration flow.en alter mapping for hword, hword_part, word with flow.unaccent, pg_catalog.english_stem;
create text search configuration flow.pt (copy = pg_catalog.portuguese);
alter text search configuration flow.pt alter mapping for hword, hword_part, word with flow.unaccent, pg_catalog.portuguese_stem;

-- "title", "questions" and "answer" are JSON by language; "tags" is a JSON array. A draft is "DRAFT" and never answers.
create table flow.article (
  id          text        primary key,
  version     bigint      not null,
  state       text        not null check (state in ('DRAFT', 'PUBLISHED')),
  title       text        not null,
  questions   text        not null,
  answer      text        not null,
  tags        text        not null,
  expires_at  timestamptz,
  changed_by  text        not null,
  changed_at  timestamptz not null
);

-- What is searched: a row for each language of each published article. "asked" holds the words of its title and questions and, as
-- c_…, what they mean in any language; "answered" those of the answer; "folded" is all of it without accents. "keys" are for
-- counting how rare words are.
create table flow.article_text (
  article_id  text        not null references flow.article (id) on delete cascade,
  language    text        not null,
  tags        text[]      not null,
  expires_at  timestamptz,
  keys        text[]      not null,
  folded      text        not null,
  asked       tsvector    not null,
  answered    tsvector    not null,
  primary key (article_id, language)
);
create index article_text_asked on flow.article_text using gin (asked) with (fastupdate = off);
create index article_text_answered on flow.article_text using gin (answered) with (fastupdate = off);
create index article_text_trigrams on flow.article_text using gin (folded flow.gin_trgm_ops) with (fastupdate = off);

-- One thing that was asked, in whatever language the article is: its words, or what they mean.
create function flow.thing(said text, meant text) returns tsquery language sql stable as $$
  select to_tsquery('flow.es', said) || to_tsquery('flow.en', said) || to_tsquery('flow.pt', said) || cast(meant as tsquery)
$$;

-- The articles that may be meant. Each thing asked adds its weight to the articles that ask it, and less to those that only answer
-- with it; a word that nobody knows is looked for among words that look like it. "wanted" are tags, none for any.
create function flow.likely_articles(said text[], meant text[], weights float8[], unknown text[], wanted text[], at timestamptz, most int)
returns table (article_id text, score float8) language sql stable
set search_path = flow, public set pg_trgm.word_similarity_threshold = 0.6 as $$
  select found.article_id, sum(found.score)
  from (
    select texts.article_id, thing.place, max(case when texts.asked @@ query then thing.weight else 0.4 * thing.weight end) as score,
      min(length(texts.asked)) as size
    from unnest(said, meant, weights) with ordinality as thing (said, meant, weight, place)
      cross join lateral flow.thing(thing.said, thing.meant) as query
      join flow.article_text as texts on texts.asked @@ query or texts.answered @@ query
    where (cardinality(wanted) = 0 or texts.tags && wanted) and (texts.expires_at is null or texts.expires_at > at)
    group by texts.article_id, thing.place
    union all
    select texts.article_id, 0, max(word_similarity(slip.word, texts.folded)), min(length(texts.asked))
    from unnest(unknown) as slip (word)
      join flow.article_text as texts on slip.word <% texts.folded
    where (cardinality(wanted) = 0 or texts.tags && wanted) and (texts.expires_at is null or texts.expires_at > at)
    group by texts.article_id, slip.word
  ) as found
  group by found.article_id
  order by sum(found.score) desc, min(found.size), found.article_id
  limit most
$$;

-- "changes" counts each change, so that every node notices; "shipped" is set once the first articles have been put in; "index" says
-- by which word lists "article_text" was written.
create table flow.knowledge_state (
  name   text   primary key,
  value  bigint not null
);
insert into flow.knowledge_state (name, value) values ('changes', 0), ('shipped', 0), ('index', 0);

create table flow.gap (
  id               uuid        primary key,
  conversation_id  uuid        not null,
  language         text        not null,
  text             text        not null,
  at               timestamptz not null
);
