-- when a waiting customer was last told, on asking, how long it will take
alter table ticketing.vigil add column wait_told_at timestamptz;
