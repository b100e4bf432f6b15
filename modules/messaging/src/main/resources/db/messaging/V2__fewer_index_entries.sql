-- An outbound row changes state twice: without an index on the state, and with room on its page, that costs no index entry.
drop index messaging.outbound_waiting;
alter table messaging.outbound set (fillfactor = 70);
alter table messaging.conversation set (fillfactor = 70);
