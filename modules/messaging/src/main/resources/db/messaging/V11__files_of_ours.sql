-- Files that one of us sends: they have no message until they go with one. "vendor_id" is what the provider calls such a file.
alter table messaging.attachment alter column message_id drop not null;
alter table messaging.attachment
  add column uploaded_by text,
  add column vendor_id   text,
  add column vendor_at   timestamptz;
