package relevo.insight.panel;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import relevo.insight.figure.Asked;
import relevo.insight.figure.Head;
import relevo.kernel.Refusal;
import relevo.permission.Caller;

/** Of which days and rows an address asks: {@code from} and {@code to} are days of the desk's zone, both included, the last 30 if missing. */
public class Query {

  private static final int USUAL_DAYS = 30;
  private static final int MOST_DAYS = 1_100;
  private static final int LONGEST = 200;

  @QueryParam("from") public String from;
  @QueryParam("to") public String to;
  @QueryParam("team") public String team;
  @QueryParam("agent") public String agent;
  @QueryParam("rule") public String rule;
  @QueryParam("reason") public String reason;
  @QueryParam("release") public String release;
  @QueryParam("channel") public String channel;
  @QueryParam("language") public String language;
  @QueryParam("customer") public String customer;
  /** One of FIRST_REPLY, NEXT_REPLY, RESOLUTION; of promises only. */
  @QueryParam("clock") public String clock;
  /** The head by which the figures are parted: team, agent, rule, reason, release, channel, language, customer or clock. */
  @QueryParam("by") public String by;

  Asked asked(SecurityContext security, Instant now, ZoneId zone) {
    LocalDate last = day("to", to, now.atZone(zone).toLocalDate());
    LocalDate first = day("from", from, last.minusDays(USUAL_DAYS - 1));
    if (first.isAfter(last)) throw new Refusal(422, "from", "«from» no puede ser después de «to».");
    if (ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) throw new Refusal(422, "from", "Se puede preguntar por " + MOST_DAYS + " días como mucho.");
    return new Asked(first, last, only(), Caller.of(security).teams(), now);
  }

  /** Null if none was asked. */
  Head head() {
    if (by == null || by.isBlank()) return null;
    return Head.named(by).orElseThrow(() -> new Refusal(422, "by", "«by» debe ser uno de team, agent, rule, reason, release, channel, language, customer, clock."));
  }

  /** A missing parameter asks for all; «(none)» for those that have none. */
  private Map<Head, String> only() {
    Map<Head, String> only = new EnumMap<>(Head.class);
    add(only, Head.TEAM, team);
    add(only, Head.AGENT, agent);
    add(only, Head.RULE, rule);
    add(only, Head.REASON, reason);
    add(only, Head.RELEASE, release);
    add(only, Head.CHANNEL, channel);
    add(only, Head.LANGUAGE, language);
    add(only, Head.CUSTOMER, customer);
    add(only, Head.CLOCK, clock);
    return only;
  }

  private static void add(Map<Head, String> only, Head head, String value) {
    if (value == null || value.isBlank()) return;
    if (value.length() > LONGEST) throw new Refusal(422, head.word(), "«" + head.word() + "» admite " + LONGEST + " letras como mucho.");
    only.put(head, value.equals("(none)") ? "" : value);
  }

  private static LocalDate day(String name, String text, LocalDate otherwise) {
    try {
      return text == null || text.isBlank() ? otherwise : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new Refusal(422, name, "«" + name + "» es un día como 2026-03-01.");
    }
  }
}
