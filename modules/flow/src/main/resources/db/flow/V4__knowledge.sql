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

-- What is searched: a row for each language of each published article. "folded" is what is asked and the answer, plain.
create table flow.article_text (
  article_id  text        not null references flow.article (id) on delete cascade,
  language    text        not null,
  tags        text[]      not null,
  expires_at  timestamptz,
  folded      text        not null,
  stems       text[]      not null,
  words       tsvector    not null,
  primary key (article_id, language)
);
create index article_text_words on flow.article_text using gin (words);
create index article_text_trigrams on flow.article_text using gin (folded flow.gin_trgm_ops);

-- Counts each change, so that every node notices; "shipped" is set once the first articles have been put in.
create table flow.knowledge_state (
  name   text   primary key,
  value  bigint not null
);
insert into flow.knowledge_state (name, value) values ('changes', 0), ('shipped', 0);

create table flow.gap (
  id               uuid        primary key,
  conversation_id  uuid        not null,
  language         text        not null,
  text             text        not null,
  at               timestamptz not null
);
