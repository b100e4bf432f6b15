-- Which rule of the files of a trial is stricter than where they are from, and how; all three or none.
alter table escalation.trial add column stricter_rule text;
alter table escalation.trial add column stricter_condition text;
alter table escalation.trial add column stricter_to double precision;
