-- What so many customers leave behind who wrote once, were answered, and read it.
create temporary table crowd as
  select n, '99' || lpad(n::text, 10, '0') as phone, uuidv7() as contact, uuidv7() as conversation, uuidv7() as heard, uuidv7() as said,
    now() - interval '40 days' + n * interval '1 second' as at
  from generate_series(1, %d) n;
insert into messaging.contact (id, name, created_at) select contact, 'Cliente ' || n, at from crowd;
insert into messaging.alias (scope, kind, value, contact_id) select '', 'phone', phone, contact from crowd;
insert into messaging.conversation (id, version, contact_id, channel, phone, name, owner, last_seq, opened_at, last_inbound_at, replied_to, reply_id)
  select conversation, 2, contact, '100000000000001', phone, 'Cliente ' || n, 'BOT', 2, at, at, heard, said from crowd;
insert into messaging.message (id, conversation_id, seq, author, content, provider_id, at)
  select heard, conversation, 1, 'CUSTOMER', '{"choices":[],"kind":"TEXT","text":"¿Dónde está mi pedido?"}', 'wamid.crowd' || n, at from crowd;
insert into messaging.message (id, conversation_id, seq, author, content, at)
  select said, conversation, 2, 'BOT', '{"choices":[],"kind":"TEXT","text":"Su pedido está en camino."}', at from crowd;
insert into messaging.outbound (id, version, conversation_id, contact_id, source, effect, purpose, channel, content, state, delivery, tries,
    provider_id, created_at, sent_at)
  select said, 3, conversation, contact, heard, 'REPLY', 'BOT', '100000000000001', '{"choices":[],"kind":"TEXT","text":"Su pedido está en camino."}',
    'ACCEPTED', 'READ', 1, 'wamid.crowdout' || n, at, at from crowd;
insert into messaging.seen (key, seen_at) select 'm:100000000000001:wamid.crowd' || n, at from crowd;
insert into messaging.raw_event (provider, received_at, body) select 'meta', at, convert_to(repeat('x', 500), 'UTF8') from crowd;
insert into flow.dialogue (conversation_id, version, flow, flow_version, variables, misses, steps, messages, last_text, moods, since)
  select conversation, 1, 'bench', 1, '{}', 0, 1, 1, 0, '[]', at from crowd;
insert into escalation.decision (message_id, conversation_id, release, at, local_time, facts, fired, outcome, micros)
  select heard, conversation, 1, at, at, '{}', '[]', '{"result":"none"}', 100 from crowd;
insert into kernel.journal (at, conversation_id, event, body) select at, conversation, 'MessageReceived', '{}' from crowd;
drop table crowd;
