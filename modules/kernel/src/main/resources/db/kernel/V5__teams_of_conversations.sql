-- Which teams ever had a conversation's ticket: whoever sees some teams only sees those conversations.
create table kernel.conversation_team (
  team            text not null,
  conversation_id uuid not null,
  primary key (team, conversation_id)
);
create index conversation_team_of on kernel.conversation_team (conversation_id);
