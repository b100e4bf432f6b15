-- The article that was begun for an unanswered question; once it is gone, the question is unanswered again.
alter table flow.gap add column article text;
