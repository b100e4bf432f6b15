package relevo.ticketing.chat;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import relevo.kernel.JsonText;

/** Writes down what a transaction had to tell of chats: at most four statements, each of one form, however many rows. */
@ApplicationScoped
class NewsWriter {

  private static final String OPEN = """
      insert into ticketing.chat (ticket_id, conversation_id, human, done, last_text, last_kind, last_from, last_at, unread, heard_at,
        waiting_since, reply_due_at, resolution_due_at)
      select ticket, conversation, human, done, text, kind, author, at, unread, heard, waiting, reply, resolution
      from json_to_recordset(cast(? as json)) as n(ticket uuid, conversation uuid, human boolean, done boolean, text text, kind text,
        author text, at timestamptz, unread integer, heard timestamptz, waiting timestamptz, reply timestamptz, resolution timestamptz)""";

  /** What its customer waited for before is settled. */
  private static final String REOPEN = "update ticketing.chat set done = false, human = true, waiting_since = null where ticket_id = any (?)";

  /** A person's words count in every ticket of the conversation, the bot's where it goes on answering; a customer's word wakes. */
  private static final String TALK = """
      update ticketing.chat c set
        last_text = coalesce(case when not c.human then n."botText" end, n.text, c.last_text),
        last_kind = coalesce(case when not c.human then n."botKind" end, n.kind, c.last_kind),
        last_from = coalesce(case when not c.human and n."botText" is not null then 'bot' end, n.author, c.last_from),
        last_at = coalesce(case when not c.human then n."botAt" end, n.at, c.last_at),
        unread = case when n.read then n.unread else c.unread + n.unread end,
        heard_at = greatest(c.heard_at, n.heard),
        waiting_since = case when not c.human then null when n.answered then n.waiting else least(c.waiting_since, n.waiting) end,
        reply_due_at = case when not n.answered then c.reply_due_at end,
        snoozed_until = case when n.unread = 0 then c.snoozed_until end,
        snoozed_for_reply = c.snoozed_for_reply and n.unread = 0
      from json_to_recordset(cast(? as json)) as n(conversation uuid, text text, kind text, author text, at timestamptz, "botText" text,
        "botKind" text, "botAt" timestamptz, unread integer, read boolean, heard timestamptz, answered boolean, waiting timestamptz)
      where c.conversation_id = n.conversation and not c.done and c.ticket_id <> all (?)""";

  private static final String TURN = """
      update ticketing.chat c set
        done = c.done or n.done,
        snoozed_until = case when not (n.done or n.woken) then c.snoozed_until end,
        snoozed_for_reply = c.snoozed_for_reply and not n.done and not n.woken,
        reply_due_at = case when n."replyChanged" then n.reply else c.reply_due_at end,
        resolution_due_at = case when n."resolutionChanged" then n.resolution else c.resolution_due_at end
      from json_to_recordset(cast(? as json)) as n(ticket uuid, done boolean, woken boolean, "replyChanged" boolean, reply timestamptz,
        "resolutionChanged" boolean, resolution timestamptz)
      where c.ticket_id = n.ticket""";

  void write(Connection connection, News news) throws SQLException {
    run(connection, OPEN, news.beginnings());
    reopen(connection, news.reopened());
    run(connection, TALK, news.talks(), connection.createArrayOf("uuid", news.opened().toArray()));
    run(connection, TURN, news.turns());
  }

  private static void reopen(Connection connection, Set<UUID> tickets) throws SQLException {
    if (tickets.isEmpty()) return;
    try (PreparedStatement prepared = connection.prepareStatement(REOPEN)) {
      prepared.setArray(1, connection.createArrayOf("uuid", tickets.toArray()));
      prepared.executeUpdate();
    }
  }

  private static void run(Connection connection, String statement, List<?> rows, Array... others) throws SQLException {
    if (rows.isEmpty()) return;
    try (PreparedStatement prepared = connection.prepareStatement(statement)) {
      prepared.setString(1, JsonText.of(rows));
      for (int i = 0; i < others.length; i++) prepared.setArray(i + 2, others[i]);
      prepared.executeUpdate();
    }
  }
}
