package relevo.integration.helpdesk.zendesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import relevo.integration.vendor.Delivery;
import relevo.integration.vendor.Desk;
import relevo.integration.vendor.Integration.Receipt;
import relevo.integration.vendor.NotDelivered;
import relevo.integration.vendor.Setup;

/** Does to the ticket there what the desk did to its own: who has it, whether it is over, how urgent it is. */
@ApplicationScoped
class FollowDesk {

  @Inject WriteThere write;
  @Inject ZendeskUsers users;
  @Inject History history;

  Receipt follow(Line line, Linked linked) throws NotDelivered {
    Delivery delivery = line.delivery();
    String mark = delivery.id().toString();
    JsonObject body = delivery.body();
    return switch (delivery.event()) {
      case "TicketTaken" -> assign(line, linked, text(body, "agent"));
      case "TicketReleased" -> unassign(line, linked, "Vuelve a la cola en Relevo" + because(body, "reason") + ".");
      case "TicketTransferred" -> transfer(line, linked);
      case "TicketReopened" -> write.change(line, linked, mark, theirs -> theirs.isDone() ? Optional.of(json().add("status", "open")) : Optional.empty());
      case "TicketResolved" -> solve(line, linked, "Resuelto en Relevo" + by(body) + because(body, "outcome") + ".");
      case "TicketHandedBack" -> solve(line, linked, "Devuelto al bot en Relevo" + by(body) + because(body, "reason") + ".");
      case "TicketMerged" -> solve(line, linked, "Unido en Relevo a otro ticket del mismo cliente.");
      case "PriorityRaised" -> write.change(line, linked, mark, theirs -> Optional.of(json().add("priority", body.getString("priority").toLowerCase(Locale.ROOT))));
      case "MessageUndelivered" -> write.comment(line, linked, WriteThere.Comment.note("No entregado al cliente" + because(body, "reason") + "."), mark);
      default -> Receipt.nothing();
    };
  }

  private Receipt assign(Line line, Linked linked, String agent) throws NotDelivered {
    Optional<String> email = email(line.setup(), agent);
    Optional<ZendeskUsers.User> theirs = email.isPresent() ? users.agent(line, email.get()) : Optional.empty();
    String mark = line.delivery().id().toString();
    if (theirs.isEmpty()) return write.comment(line, linked, WriteThere.Comment.note("Lo atiende «" + agent + "» en Relevo."), mark);
    long id = theirs.get().id();
    return write.change(line, linked, mark, ticket -> Objects.equals(ticket.assignee(), id) ? Optional.empty() : Optional.of(json().add("assignee_id", id)));
  }

  private Receipt unassign(Line line, Linked linked, String words) throws NotDelivered {
    return write.change(line, linked, line.delivery().id().toString(), theirs -> theirs.assignee() == null ? Optional.empty()
        : Optional.of(json().addNull("assignee_id").add("comment", note(words))));
  }

  private Receipt transfer(Line line, Linked linked) throws NotDelivered {
    JsonObject body = line.delivery().body();
    String team = text(body, "team");
    JsonObjectBuilder change = json().addNull("assignee_id").add("comment", note("Pasa al equipo «" + team + "» en Relevo" + because(body, "reason") + "."));
    line.account().group(team).ifPresent(group -> change.add("group_id", group));
    JsonObject built = change.build();
    String mark = line.delivery().id().toString();
    boolean done = line.isRepeated() && history.has(line, linked, mark);
    return done ? Receipt.nothing() : write.change(line, linked, mark, theirs -> Optional.of(NewTicket.JSON.createObjectBuilder(built)));
  }

  /** Zendesk solves only what somebody has: if nobody does, it is us. */
  private Receipt solve(Line line, Linked linked, String words) throws NotDelivered {
    return write.change(line, linked, line.delivery().id().toString(), theirs -> {
      if (theirs.isDone()) return Optional.empty();
      JsonObjectBuilder change = json().add("status", "solved").add("comment", note(words));
      if (theirs.assignee() == null) change.add("assignee_id", linked.memory().us());
      return Optional.of(change);
    });
  }

  /** By the administrator's list; else the login, if it is one. */
  static Optional<String> email(Setup setup, String agent) {
    if (agent == null) return Optional.empty();
    return setup.pairs(Desk.PEOPLE).stream().filter(pair -> pair.value().equals(agent)).map(Setup.Pair::name).findFirst()
        .or(() -> Optional.of(agent).filter(login -> login.contains("@")));
  }

  private static JsonObjectBuilder json() {
    return NewTicket.JSON.createObjectBuilder();
  }

  private static JsonObjectBuilder note(String words) {
    return WriteThere.Comment.note(words).json();
  }

  private static String by(JsonObject body) {
    String agent = text(body, "agent");
    return agent == null ? "" : " por «" + agent + "»";
  }

  private static String because(JsonObject body, String member) {
    String words = text(body, member);
    return words == null || words.isBlank() ? "" : ": " + words.replaceFirst("[.]$", "");
  }

  private static String text(JsonObject body, String member) {
    return body.get(member) instanceof JsonString string ? string.getString() : null;
  }
}
