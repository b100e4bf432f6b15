-- Whether the others know of an account. Those that are there already are told of once more.
alter table access.account add column told boolean not null default false;
create index account_untold on access.account (id) where not told;
