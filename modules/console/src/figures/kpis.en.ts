const kpis: Record<string, [name: string, means: string]> = {
  conversations: ["Conversations", "How many began in the period, by their first message."],
  bot_involvement: ["Bot involvement", "Conversations with at least one answer of the bot, out of all."],
  escalation_rate: [
    "Escalation rate",
    "Conversations handed over to people at least once, out of those the bot took part in.",
  ],
  containment: [
    "Containment",
    "Conversations that were not handed over, out of those the bot took part in and that have ended. Open ones are left out.",
  ],
  containment_pending: [
    "Not ended yet",
    "Conversations the bot took part in that are still going on: containment leaves them out.",
  ],
  verified_resolution: [
    "Verified resolution by the bot",
    "Contained ones in which the customer said thanks in good spirits or gave the bot a 4 or 5, out of those the bot took part in.",
  ],
  false_containment: [
    "False containment",
    "Contained ones in which the customer came back with the same topic within 72 hours, asked for a person at the end or left frustrated, out of the contained.",
  ],
  automation: ["Automation", "Conversations that the bot resolved, as the customer confirmed, out of all."],
  fallback_rate: ["Turns not understood", "Messages to the bot that it did not understand, out of all messages to it."],
  first_reply_bot: ["First reply of the bot", "From the customer's first message to the bot's first."],
  hand_overs: ["Hand-overs", "How many times a ticket was opened for people."],
  time_to_human: [
    "Time to a person",
    "From the decision to hand over to the first message of a person, by the clock on the wall.",
  ],
  time_to_human_business: [
    "Time to a person, working hours",
    "From the decision to hand over to the first message of a person, counting only the team's working hours.",
  ],
  queue_wait: ["Wait in the queue", "From the decision to hand over until somebody took it, by the clock on the wall."],
  queue_wait_business: [
    "Wait in the queue, working hours",
    "From the decision to hand over until somebody took it, counting only the team's working hours.",
  ],
  abandonment: [
    "Abandonment",
    "Hand-overs closed by silence, or whose 24-hour window was lost, before a person wrote, out of all hand-overs.",
  ],
  first_reply_human: [
    "First reply of a person",
    "From the decision of a conversation's first hand-over to the first message of a person.",
  ],
  next_reply: [
    "Next reply",
    "From the first unanswered message to a person's answer, after their first one, by the clock on the wall.",
  ],
  next_reply_business: [
    "Next reply, working hours",
    "From the first unanswered message to a person's answer, counting only the team's working hours.",
  ],
  transfer_rate: ["Transferred", "Conversations that moved to another team, out of those handed over."],
  tier3_rate: ["Reached tier 3", "Conversations that reached the third tier, out of those handed over."],
  ping_pong: ["Ping-pong between teams", "Conversations that came back twice to one team, out of those handed over."],
  window_loss: [
    "Windows lost",
    "Conversations whose 24-hour window closed while the customer waited, out of those that waited for a person.",
  ],
  first_resolution: [
    "First resolution",
    "From the first message to the first time it was resolved, by the clock on the wall.",
  ],
  first_resolution_business: [
    "First resolution, working hours",
    "From the first message to the first time it was resolved, in the team's working hours.",
  ],
  full_resolution: [
    "Full resolution",
    "From the first message to the last time it was resolved, by the clock on the wall.",
  ],
  full_resolution_business: [
    "Full resolution, working hours",
    "From the first message to the last time it was resolved, in the team's working hours.",
  ],
  requester_wait: ["Customer's wait", "All the time in which the next move was ours, until now if they still wait."],
  one_touch: [
    "Resolved with one message",
    "Resolved with a single message of a person, out of those that people resolved.",
  ],
  first_contact_resolution: [
    "Resolved at first contact",
    "Resolved without being reopened or coming back with the same topic within seven days, out of the resolved. The last seven days are not fully known yet.",
  ],
  reopen_rate: ["Reopened", "Reopened within 72 hours, out of those resolved in the period."],
  sla_attainment: [
    "Promises kept",
    "Promises met, out of those met and broken that fall due in the period. One that is running and past due is broken already.",
  ],
  csat_human: [
    "Satisfaction with the person",
    "Marks 4 and 5 for the person, out of all their marks. Not shown below ten.",
  ],
  csat_bot: ["Satisfaction with the bot", "Marks 4 and 5 for the bot, out of all its marks. Not shown below ten."],
  csat_journey: [
    "Satisfaction with the whole",
    "Conversations whose last mark is 4 or 5, out of those that have one. Not shown below ten.",
  ],
  response_rate: ["Surveys answered", "Surveys answered, out of those sent after talking with a person."],
  response_rate_bot: ["Bot surveys answered", "Surveys of the bot answered, out of those it sent."],
  backlog: ["Open now", "Tickets not resolved at this moment; by day, those there were at its end."],
  backlog_age: ["Age of what is open", "Since each ticket was opened that is not resolved yet."],
  backlog_days: ["Days of work open", "Open tickets, divided by how many are resolved a day, going by the last 28."],
  backlog_oldest: ["The oldest one", "Since the oldest ticket that is not resolved was opened."],
  escalation_precision: ["Hand-overs needed", "Labelled “needed” when resolved, out of the labelled."],
  escalation_late: ["Hand-overs too late", "Labelled “too late” when resolved, out of the labelled."],
  rule_firing: [
    "Firings per judged message",
    "How often a rule said something, out of the messages judged in the period.",
  ],
  rule_coverage: [
    "Rules that spoke",
    "Rules that said something at least once in the period, out of those of the valid release.",
  ],
  repeated_questions: [
    "Repeated questions",
    "Questions of an agent that the customer had answered before, out of the hand-overs.",
  ],
  opt_out: ["Opt-outs", "Conversations in which the customer opted out, out of those in which we wrote."],
  delivery_failure: [
    "Messages not delivered",
    "Messages that did not arrive, out of those that did and did not, in the period.",
  ],
  decision_lag: [
    "From message to decision",
    "From the time the provider gives the message until the rules had decided.",
  ],
  messages_parked: [
    "Messages set aside",
    "Messages of the period that nothing could handle and that wait for a person.",
  ],
  dead_letters: [
    "Jobs set aside now",
    "Jobs that failed too often and wait among the dead letters. Those of no customer are in the API only (dead-letters).",
  ],
  oldest_outbox: [
    "The longest wait to be sent",
    "How long the oldest message that should have left by now has been waiting.",
  ],
  webhook_acknowledgement: [
    "Acknowledgement of webhooks",
    "How long the desk takes to tell the provider that it has its message.",
  ],
  duplicates: ["Duplicates", "Messages that the provider sent more than once."],
  model_fallbacks: [
    "Without the language model",
    "How often we went on without the language model because it did not answer.",
  ],
  backlog_day: ["Open at the end of the day", "Tickets not resolved at the end of the last day chosen."],
  now_open: ["Open at this moment", "Tickets not resolved at this moment, by the team that has them."],
  now_unassigned: ["Not assigned", "Tickets not resolved that nobody has taken."],
  now_waiting: ["Waiting for an answer", "Open conversations in which the next move is ours."],
  now_window_closing: [
    "Windows about to close",
    "Those that wait for an answer and whose 24-hour window closes in less than two.",
  ],
};

export default kpis;

export const whys: Record<string, string> = {
  repeated_questions:
    "The desk does not know what an agent asks, nor whether it was answered before: somebody would have to mark it.",
  response_rate_bot: "The bot does not count how many it asked: only the marks it got are known.",
  webhook_acknowledgement: "It is not in the journal: see /metrics.",
  duplicates: "A repeated message leaves no trace in the journal: see /metrics.",
  model_fallbacks: "It is not in the journal: see /metrics (relevo_model_calls_total).",
};
