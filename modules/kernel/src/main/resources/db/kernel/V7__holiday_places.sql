-- Whose public holidays each team keeps; without a country none.
create table kernel.holiday_place (
  team    text primary key,
  country text,
  region  text
);
