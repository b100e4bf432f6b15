-- a promise may be for the tickets of one tier (0: of all) and of one kind of customer ('': of all); what says most counts
alter table ticketing.promise
  add column tier integer not null default 0 check (tier in (0, 2, 3)),
  add column customer text not null default '' check (customer in ('', 'vip')),
  drop constraint promise_pkey,
  add primary key (team, priority, tier, customer);

-- what we know of the customer now
alter table ticketing.ticket add column vip boolean not null default false;
