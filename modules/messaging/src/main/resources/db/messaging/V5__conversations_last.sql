-- Rows of a batch go in table by table, whichever is met first: a message may come before its own, new conversation.
alter table messaging.message alter constraint message_conversation_id_fkey deferrable initially deferred;
alter table messaging.outbound alter constraint outbound_conversation_id_fkey deferrable initially deferred;
