-- How somebody likes their console.
create table access.preference (
  account_id uuid        primary key references access.account on delete cascade,
  body       text        not null,
  changed_at timestamptz not null
);
