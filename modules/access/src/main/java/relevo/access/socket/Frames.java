package relevo.access.socket;

import java.util.List;
import java.util.UUID;
import relevo.journal.Page;
import relevo.kernel.JsonText;

/** What the desk says to a console, a JSON object each. Several may share a message, one a line. */
final class Frames {

  private static final String PONG = JsonText.of(new Word("pong"));

  private Frames() {}

  public record Word(String type) {}

  public record Hello(String type, String cursor, UUID session) {}

  public record Gap(String type, String cursor) {}

  public record Bye(String type, String reason) {}

  public record Happened(
      String type, String cursor, String event, UUID conversation, String ticket, String agent, String team, String at) {}

  public record Viewers(String type, UUID conversation, List<Viewer> viewers) {}

  static String hello(String cursor, UUID session) {
    return JsonText.of(new Hello("hello", cursor, session));
  }

  static String gap(String cursor) {
    return JsonText.of(new Gap("gap", cursor));
  }

  static String pong() {
    return PONG;
  }

  static String bye(Farewell why) {
    return JsonText.of(new Bye("bye", why.word));
  }

  static String event(String cursor, Page.Entry entry) {
    return JsonText.of(new Happened("event", cursor, entry.event(), entry.conversation(), entry.ticket(), entry.agent(), entry.team(), entry.at().toString()));
  }

  /** That it happened, and not to whom. */
  static String bareEvent(String cursor, Page.Entry entry) {
    return JsonText.of(new Happened("event", cursor, entry.event(), null, null, null, null, entry.at().toString()));
  }

  static String viewers(UUID conversation, List<Viewer> viewers) {
    return JsonText.of(new Viewers("viewers", conversation, viewers));
  }
}
