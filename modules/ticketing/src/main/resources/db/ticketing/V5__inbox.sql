-- Words as they are searched: without accents, in lower case; letter for letter, so that a place in one is the same place in the other.
create function ticketing.folded(words text) returns text language sql immutable strict parallel safe as $$
  select lower(translate(words, 'ÁÀÂÃÄÅáàâãäåÉÈÊËéèêëÍÌÎÏíìîïÓÒÔÕÖóòôõöÚÙÛÜúùûüÑñÇç', 'AAAAAAaaaaaaEEEEeeeeIIIIiiiiOOOOOoooooUUUUuuuuNnCc'))
$$;

-- What an inbox shows of a ticket's conversation. Beside the ticket, not in it: whoever works on a ticket locks first the ticket and then
-- the conversation, who brings a message the conversation first; this row is written last of all by both, just before they commit.
-- "human": a person answers, not the bot. "heard_at" is the customer's last message by its own time: the window closes a day later.
create table ticketing.chat (
  ticket_id          uuid        primary key,
  conversation_id    uuid        not null,
  human              boolean     not null,
  done               boolean     not null default false,
  last_text          text,
  last_kind          text,
  last_from          text,
  last_at            timestamptz,
  unread             integer     not null default 0,
  heard_at           timestamptz,
  waiting_since      timestamptz,
  reply_due_at       timestamptz,
  resolution_due_at  timestamptz,
  snoozed_until      timestamptz,
  snoozed_for_reply  boolean     not null default false
) with (fillfactor = 80);

insert into ticketing.chat (ticket_id, conversation_id, human, done, reply_due_at, resolution_due_at)
select t.id, t.conversation_id, t.owner = 'HUMAN', t.status = 'RESOLVED',
  (select min(c.due_at) from ticketing.countdown c where c.ticket_id = t.id and c.stopped_at is null and c.clock <> 'RESOLUTION'),
  (select min(c.due_at) from ticketing.countdown c where c.ticket_id = t.id and c.stopped_at is null and c.clock = 'RESOLUTION')
from ticketing.ticket t;

-- who waits for nothing stands at the end of these lines
create index chat_open on ticketing.chat (conversation_id) where not done;
create index chat_waiting on ticketing.chat (coalesce(waiting_since, timestamptz '9999-12-31 00:00:00+00'), ticket_id) where not done;
create index chat_due on ticketing.chat (coalesce(least(reply_due_at, resolution_due_at), timestamptz '9999-12-31 00:00:00+00'), ticket_id)
  where not done;
create index chat_snoozed on ticketing.chat (ticket_id) where not done and (snoozed_until is not null or snoozed_for_reply);

create index ticket_line on ticketing.ticket ((- priority), opened_at, id) where status <> 'RESOLVED';
create index ticket_age on ticketing.ticket (opened_at, id) where status <> 'RESOLVED';
create index ticket_agent on ticketing.ticket (agent, status, opened_at, id) where agent is not null;
create index ticket_team on ticketing.ticket (team, opened_at, id);
create index ticket_customer on ticketing.ticket
  using gin (ticketing.folded(coalesce(contact_name, '') || ' ' || coalesce(phone, '')) flow.gin_trgm_ops);

-- a colleague whom a note calls, until they have read the ticket
create table ticketing.mention (
  note_id    uuid        not null references ticketing.note (id),
  login      text        not null,
  ticket_id  uuid        not null,
  seen_at    timestamptz,
  primary key (note_id, login)
);
create index mention_open on ticketing.mention (login, ticket_id) where seen_at is null;

alter table ticketing.note add column folded text generated always as (ticketing.folded(text)) stored;
create index note_newest on ticketing.note (at, id);
create index note_words on ticketing.note using gin (folded flow.gin_trgm_ops);

-- what somebody has begun to write
create table ticketing.draft (
  ticket_id   uuid        not null,
  login       text        not null,
  mode        text        not null check (mode in ('REPLY', 'NOTE')),
  text        text        not null,
  changed_at  timestamptz not null,
  primary key (ticket_id, login, mode)
);
create index draft_age on ticketing.draft (changed_at);

-- a line of tickets that somebody, or a team, wants to see again; "filter" is JSON
create table ticketing.saved_view (
  id          uuid        primary key,
  version     bigint      not null,
  name        text        not null,
  owner       text        not null,
  team        text,
  filter      text        not null,
  changed_at  timestamptz not null
);
create index saved_view_owner on ticketing.saved_view (owner) where team is null;
create index saved_view_team on ticketing.saved_view (team) where team is not null;

-- what agents say often; a desk's own where team is null
create table ticketing.canned_reply (
  id          uuid        primary key,
  version     bigint      not null,
  shortcut    text        not null,
  team        text,
  title       text        not null,
  es          text,
  en          text,
  pt          text,
  changed_by  text        not null,
  changed_at  timestamptz not null,
  check (coalesce(es, en, pt) is not null)
);
create unique index canned_reply_shortcut on ticketing.canned_reply (coalesce(team, ''), shortcut);

-- a few to begin with
insert into ticketing.canned_reply (id, version, shortcut, team, title, es, en, pt, changed_by, changed_at) values
  (gen_random_uuid(), 0, 'hola', null, 'Saludo',
   'Hola, {{contact.name}}. Soy {{agent.name}}. Estoy leyendo su caso y enseguida le respondo.',
   'Hello {{contact.name}}, this is {{agent.name}}. I am reading your case and will answer right away.',
   'Olá, {{contact.name}}. Sou {{agent.name}}. Estou lendo o seu caso e já respondo.', 'relevo', now()),
  (gen_random_uuid(), 0, 'espera', null, 'Un momento',
   'Deme unos minutos para comprobarlo, por favor. Le escribo en cuanto lo sepa.',
   'Please give me a few minutes to check. I will write as soon as I know.',
   'Dê-me alguns minutos para verificar, por favor. Escrevo assim que souber.', 'relevo', now()),
  (gen_random_uuid(), 0, 'pedido', null, 'Pedir el número de pedido',
   '¿Me puede dar su número de pedido? Está en el correo de confirmación.',
   'Could you give me your order number? It is in the confirmation e-mail.',
   'Pode me informar o número do seu pedido? Está no e-mail de confirmação.', 'relevo', now()),
  (gen_random_uuid(), 0, 'foto', null, 'Pedir una foto',
   '¿Podría enviarme una foto en la que se vea el problema?',
   'Could you send me a photo that shows the problem?',
   'Poderia me enviar uma foto que mostre o problema?', 'relevo', now()),
  (gen_random_uuid(), 0, 'disculpas', null, 'Disculpas',
   'Lamento lo ocurrido, {{contact.name}}. Me ocupo personalmente hasta resolverlo.',
   'I am sorry about what happened, {{contact.name}}. I will take care of it until it is solved.',
   'Lamento o ocorrido, {{contact.name}}. Vou cuidar disso até resolver.', 'relevo', now()),
  (gen_random_uuid(), 0, 'sigue', null, '¿Sigue ahí?',
   '¿Sigue ahí, {{contact.name}}? Si me responde cuando pueda, continuamos donde lo dejamos.',
   'Are you still there, {{contact.name}}? Answer whenever you can and we will go on where we left off.',
   'Ainda está aí, {{contact.name}}? Responda quando puder e continuamos de onde paramos.', 'relevo', now()),
  (gen_random_uuid(), 0, 'adios', null, 'Despedida',
   'Me alegro de haberle ayudado. Su número de caso es {{ticket.id}}. ¡Que tenga un buen día!',
   'I am glad I could help. Your case number is {{ticket.id}}. Have a nice day!',
   'Fico feliz em ter ajudado. O número do seu caso é {{ticket.id}}. Tenha um bom dia!', 'relevo', now());
