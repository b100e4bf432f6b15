-- A year of %1$d conversations: 3 of 10 handed over, to 8 teams of 5 agents, for 30 rules and 10 reasons, in three languages on four numbers, each by chance,
-- so that hardly two that were handed over on a day are alike. Times are uneven: most people are answered in minutes, some in days.
create temporary table talk as select n, gen_random_uuid() as id, gen_random_uuid() as conversation,
    now() - interval '365 days' + n * (interval '365 days' / %1$d) as t_in, random() < 0.3 as human, random() as luck,
    (random() * 8)::int %% 8 as team, (random() * 5)::int %% 5 as agent, (random() * 30)::int %% 30 as rule, (random() * 10)::int %% 10 as reason,
    (random() * 4)::int %% 4 as channel, (random() * 5)::int %% 5 as language, (random() * 2)::int %% 2 as customer,
    (60 * exp(1 + 2.2 * sqrt(-2 * ln(random() + 1e-9)) * cos(6.2831853 * random())))::bigint as wait
  from generate_series(1, %1$d) n;
insert into insight.conversation (id, conversation_id, n, contact_id, counted, day, team, agent, rule, reason, release, channel, language, customer, topic,
    t_in, t_bot1, t_esc, t_h1, t_res1, t_res_n, last_at, last_in_at, waiting_since, again_at, bot_answers, bot_turns, missed_turns, hand_overs, open_tickets, transfers,
    tier, returns, human_messages, human_turns, windows_lost, reopens, our_seconds, first_seconds, full_seconds, first_business, full_business, mark_bot,
    mark_human, mark_last, wanted, frustrated, thanked, by_person, opted_out, spam)
  select id, conversation, 1, gen_random_uuid(), true, (t_in at time zone 'Europe/Madrid')::date,
    case when human then 'equipo ' || team end, case when human then 'agente' || team * 5 + agent end, case when human then 'regla ' || rule end,
    case when human then 'motivo ' || reason end, case when human then 1 + n * 20 / %1$d end, 'canal' || channel,
    (array['es', 'es', 'es', 'pt', 'en'])[1 + language], (array['known', 'unknown'])[1 + customer], 'billing',
    t_in, t_in + interval '2 seconds', case when human then t_in + interval '1 minute' end, case when human then t_in + wait * interval '1 second' end,
    case when human then t_in + 3 * wait * interval '1 second' end, case when human then t_in + 3 * wait * interval '1 second' end,
    t_in + interval '1 hour', t_in + interval '50 minutes', null, case when luck < 0.05 then t_in + interval '2 days' end, 2, 3, (luck < 0.2)::int, human::int, 0, (luck < 0.1)::int,
    1 + (luck * 3)::int, 0, case when human then 1 + (luck * 4)::int else 0 end, human::int, (human and luck < 0.03)::int, (luck < 0.05)::int, wait,
    case when human then 3 * wait end, case when human then 3 * wait end, case when human then wait end, case when human then wait end,
    case when luck < 0.1 then 1 + (luck * 40)::int end, null, case when luck < 0.1 then 1 + (luck * 40)::int end, 0, luck > 0.97, luck < 0.4, human, luck < 0.01, false
  from talk;
insert into insight.hand_over (id, episode, conversation_id, ticket_id, counted, day, team, agent, rule, reason, release, channel, language, customer, team_now,
    agent_now, visits, t_esc, opened_at, t_take, t_h1, last_in_at, closed_at, open, abandoned, messages, take_seconds, take_business, human_seconds, human_business, label)
  select gen_random_uuid(), c.id, c.conversation_id, gen_random_uuid(), true, c.day, c.team, c.agent, c.rule, c.reason, c.release, c.channel, c.language, c.customer,
    c.team, c.agent, c.team || '|', c.t_esc, c.t_esc, c.t_h1, c.t_h1, c.last_in_at, c.t_res1, t.n > %1$d - 2000, t.luck < 0.04, c.human_messages,
    t.wait / 2, t.wait / 4, t.wait, t.wait / 2, case when t.luck < 0.3 then (array['needed', 'not_needed', 'too_late'])[1 + t.n %% 3] end
  from insight.conversation c join talk t on t.id = c.id where c.hand_overs > 0;
insert into insight.reply (id, episode, conversation_id, counted, day, team, agent, rule, reason, release, channel, language, customer, at, seconds, business)
  select gen_random_uuid(), h.episode, h.conversation_id, true, h.day, h.team, h.agent, h.rule, h.reason, h.release, h.channel, h.language, h.customer,
    h.t_h1 + interval '5 minutes', 1 + h.human_seconds / place, 1 + h.human_business / place from insight.hand_over h cross join generate_series(1, 2) place;
insert into insight.promise (id, episode, conversation_id, ticket_id, counted, day, team, agent, rule, reason, release, channel, language, customer, clock, made_at, due_at,
    ended_at, paused, replaced)
  select gen_random_uuid(), h.episode, h.conversation_id, h.ticket_id, true, h.day, h.team, h.agent, h.rule, h.reason, h.release, h.channel, h.language, h.customer,
    clock, h.t_esc, h.t_esc + interval '30 minutes', h.t_h1, false, false from insight.hand_over h cross join unnest(array['FIRST_REPLY', 'RESOLUTION']) clock;
insert into insight.resolution (id, episode, conversation_id, ticket_id, counted, day, team, agent, rule, reason, release, channel, language, customer, at, reopened_at)
  select gen_random_uuid(), h.episode, h.conversation_id, h.ticket_id, true, (h.closed_at at time zone 'Europe/Madrid')::date, h.team, h.agent, h.rule, h.reason,
    h.release, h.channel, h.language, h.customer, h.closed_at, case when h.human_seconds %% 20 = 0 then h.closed_at + interval '1 day' end
  from insight.hand_over h where not h.open;
insert into insight.stretch (id, episode, conversation_id, ticket_id, counted, day, team, agent, rule, reason, release, channel, language, customer, opened_at, from_at, to_at)
  select gen_random_uuid(), h.episode, h.conversation_id, h.ticket_id, true, h.day, h.team, h.agent, h.rule, h.reason, h.release, h.channel, h.language, h.customer,
    h.opened_at, h.opened_at, case when not h.open then h.closed_at end from insight.hand_over h;
insert into insight.survey (id, episode, conversation_id, counted, day, team, agent, rule, reason, release, channel, language, customer, rated, at, mark)
  select gen_random_uuid(), h.episode, h.conversation_id, true, h.day, h.team, h.agent, h.rule, h.reason, h.release, h.channel, h.language, h.customer, 'human',
    h.t_h1, case when h.human_seconds %% 3 = 0 then 1 + h.human_seconds %% 5 end from insight.hand_over h where h.human_seconds %% 2 = 0;
insert into insight.tally (kind, day, part, channel, release, n)
  select 'turn', current_date - day, '', 'canal' || channel, 1, 2000 from generate_series(0, 365) day cross join generate_series(0, 3) channel;
insert into insight.tally (kind, day, part, channel, release, n)
  select 'firing', current_date - day, 'regla ' || rule, '', 1, 30 from generate_series(0, 365) day cross join generate_series(0, 29) rule;
insert into insight.tally (kind, day, part, channel, release, n)
  select 'lag', current_date - day, (seconds)::text, 'canal0', 0, 500 from generate_series(0, 365) day cross join generate_series(0, 20) seconds;
insert into insight.release values (1, array(select 'regla ' || rule from generate_series(0, 35) rule)) on conflict do nothing;
insert into insight.day (fact, day)
  select distinct 'conversation', day from insight.conversation union select distinct 'hand_over', day from insight.hand_over
  union select distinct 'reply', day from insight.reply union select distinct 'promise', day from insight.promise
  union select distinct 'resolution', day from insight.resolution union select distinct 'survey', day from insight.survey
  on conflict do nothing;
drop table talk;
