-- for which loan the bot has a person's conversation, and where the talk stood before, as JSON; both null of one that is not lent
alter table flow.dialogue add column loan uuid;
alter table flow.dialogue add column left_at text;
