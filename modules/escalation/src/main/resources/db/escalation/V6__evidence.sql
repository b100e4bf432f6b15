-- Where in the customer's text each signal was seen, and by what. Older decisions have none.
alter table escalation.decision add column evidence text;
