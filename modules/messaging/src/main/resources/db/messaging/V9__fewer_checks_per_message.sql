-- A conversation is locked by whoever writes into it and is never deleted alone: checking each of a message's three rows again
-- cost a look-up and a row lock apiece.
alter table messaging.message drop constraint message_conversation_id_fkey;
alter table messaging.outbound drop constraint outbound_conversation_id_fkey;
