package relevo.integration.helpdesk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relevo.events.Content;
import relevo.events.escalation.EscalationRaised;
import relevo.events.flow.ReplyComposed;
import relevo.events.messaging.MessageReceived;
import relevo.events.ticketing.AgentReplied;
import relevo.journal.Entries.Said;
import relevo.kernel.JsonText;

/** What a helpdesk has to know of a conversation's past: who said what, why a person was needed, and whether one still is. */
public final class Story {

  /** The events that it is read from. */
  public static final Set<String> EVENTS = Set.of("MessageReceived", "ReplyComposed", "AgentReplied", "EscalationRaised", "TicketOpened", "TicketReopened",
      "TicketResolved", "TicketHandedBack", "TicketMerged", "TicketTaken");

  private static final Set<String> BEGINS = Set.of("TicketOpened", "TicketReopened");
  private static final Set<String> ENDS = Set.of("TicketResolved", "TicketHandedBack", "TicketMerged");

  private final List<Said> entries;

  public Story(List<Said> entries) {
    this.entries = List.copyOf(entries);
  }

  /** Who speaks in a line of the transcript. */
  public enum Speaker { CUSTOMER, BOT, AGENT }

  /** One message; {@code agent} is null but for an agent's. */
  public record Line(Instant at, Speaker speaker, String agent, Content content) {}

  /** Without the bot's answers to what a person answers instead: no customer has seen them. */
  public List<Line> lines() {
    Set<UUID> handedOver = escalations().filter(each -> !each.botStays()).map(EscalationRaised::messageId).filter(Objects::nonNull).collect(Collectors.toSet());
    List<Line> lines = new ArrayList<>();
    for (Said each : entries) if (!isTakenBack(each, handedOver)) lines.addAll(lines(each));
    return lines;
  }

  private static boolean isTakenBack(Said said, Set<UUID> handedOver) {
    if (handedOver.isEmpty() || !said.event().equals("ReplyComposed")) return false;
    ReplyComposed reply = JsonText.as(ReplyComposed.class, said.body());
    return reply.purpose() == ReplyComposed.Purpose.BOT && handedOver.contains(reply.source());
  }

  /** The messages that one entry is; none if it is none. */
  public static List<Line> lines(Said said) {
    return switch (said.event()) {
      case "MessageReceived" -> List.of(new Line(said.at(), Speaker.CUSTOMER, null, JsonText.as(MessageReceived.class, said.body()).content()));
      case "AgentReplied" -> {
        AgentReplied reply = JsonText.as(AgentReplied.class, said.body());
        yield List.of(new Line(said.at(), Speaker.AGENT, reply.agent(), reply.content()));
      }
      case "ReplyComposed" -> {
        ReplyComposed reply = JsonText.as(ReplyComposed.class, said.body());
        List<Line> lines = new ArrayList<>();
        reply.before().forEach(content -> lines.add(new Line(said.at(), Speaker.BOT, null, content)));
        lines.add(new Line(said.at(), Speaker.BOT, null, reply.content()));
        yield lines;
      }
      default -> List.of();
    };
  }

  /** Why a person is needed, as it was said last. */
  public Optional<EscalationRaised> escalation() {
    return escalations().reduce((first, second) -> second);
  }

  private Stream<EscalationRaised> escalations() {
    return entries.stream().filter(each -> each.event().equals("EscalationRaised")).map(each -> JsonText.as(EscalationRaised.class, each.body()));
  }

  /** Whether a person has to do with it when this happens, if only for the last time. */
  public boolean isOpenAt(String event) {
    String last = null;
    for (Said each : entries) if (BEGINS.contains(each.event()) || ENDS.contains(each.event())) last = each.event();
    return last != null && (BEGINS.contains(last) || ENDS.contains(event));
  }
}
