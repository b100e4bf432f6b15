-- Since when the customer wants our answers by e-mail; null while they want them on WhatsApp.
alter table messaging.conversation add column mail_chosen_at timestamptz;
