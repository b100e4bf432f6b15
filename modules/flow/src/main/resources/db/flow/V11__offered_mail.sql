-- For which ticket the customer was offered an answer by e-mail: once each.
alter table flow.dialogue add column mail_offered uuid;
