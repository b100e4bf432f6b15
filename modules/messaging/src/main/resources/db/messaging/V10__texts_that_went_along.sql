-- The message in which a text of the bot's went along, where each had to wait for the one before.
alter table messaging.outbound add column carrier uuid;
