-- By the product's clock; of what was there before, nobody knows.
alter table kernel.job add column added_at timestamptz not null default now();
alter table kernel.job alter column added_at drop default;
