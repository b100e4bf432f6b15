package relevo.escalation.judge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import relevo.escalation.judge.EscalationResource.Raised;
import relevo.escalation.judge.EscalationResource.Wish;
import relevo.escalation.profile.Customers;
import relevo.escalation.team.Team;
import relevo.escalation.team.Teams;
import relevo.events.Customer;
import relevo.events.escalation.EscalationRaised;
import relevo.events.escalation.EscalationRaised.Priority;
import relevo.journal.Entries;
import relevo.journal.Entries.Said;
import relevo.kernel.Ids;
import relevo.kernel.Refusal;

/** Gives a conversation to a person because somebody outside the rules says so, and why. */
@ApplicationScoped
class HandOverByHand {

  private static final int LONGEST = 200;
  private static final int MOST_TAGS = 10;
  private static final int NO_RELEASE = 0;
  private static final Map<String, Priority> PRIORITIES =
      Map.of("baja", Priority.LOW, "normal", Priority.NORMAL, "alta", Priority.HIGH, "urgente", Priority.URGENT);
  private static final JsonProvider JSON = JsonProvider.provider();

  @Inject Teams teams;
  @Inject JudgedConversations conversations;
  @Inject Entries entries;
  @Inject Customers customers;
  @Inject Event<EscalationRaised> escalated;

  Raised raise(UUID id, Wish wish) {
    String reason = reason(wish);
    Team team = team(wish.team());
    Priority priority = priority(wish.priority());
    List<String> tags = tags(wish.tags());
    Map<String, JsonObject> said = said(id);
    JudgedConversation conversation = conversations.with(id).orElseGet(() -> new JudgedConversation(id));
    if (conversation.ticketOpenedAt() != null) {
      throw new Refusal(409, "already-escalated", "Esta conversación ya la lleva una persona, o la espera.");
    }
    conversation.handedOverTo(team.tier());
    conversations.keep(conversation);
    JsonObject turn = said.getOrDefault("TurnTaken", JsonObject.EMPTY_JSON_OBJECT);
    Customer customer = customer(said);
    UUID escalation = Ids.next();
    // no message is answered by it: what tells the customer is one more
    escalated.fire(new EscalationRaised(id, escalation, escalation, customer, turn.getString("language", "es"), team.name(), team.tier(),
        priority, tags, List.of(reason), NO_RELEASE, details(turn), false, null, List.of(), customers.of(customer).isVip()));
    return new Raised(escalation, id, team.name(), team.tier());
  }

  private Map<String, JsonObject> said(UUID id) {
    Map<String, JsonObject> said = new HashMap<>();
    for (Said each : entries.newest(id, List.of("MessageReceived", "TurnTaken"), Long.MAX_VALUE)) {
      try (var reader = JSON.createReader(new StringReader(each.body()))) {
        said.put(each.event(), reader.readObject());
      }
    }
    if (said.isEmpty()) throw Refusal.missing("la conversación «" + id + "», o su cliente aún no ha escrito");
    return said;
  }

  private static Customer customer(Map<String, JsonObject> said) {
    JsonObject customer = said.getOrDefault("MessageReceived", said.get("TurnTaken")).getJsonObject("customer");
    return new Customer(UUID.fromString(customer.getString("contactId")), customer.getString("phone", null), customer.getString("userId", null),
        customer.getString("name", null));
  }

  private static Map<String, String> details(JsonObject turn) {
    Map<String, String> details = new HashMap<>();
    if (turn.get("data") instanceof JsonObject data) {
      data.forEach((name, value) -> {
        if (value instanceof JsonString text) details.put(name, text.getString());
      });
    }
    return details;
  }

  private static String reason(Wish wish) {
    String reason = wish.reason() == null ? "" : wish.reason().strip();
    if (reason.isEmpty() || reason.length() > LONGEST) {
      throw new Refusal(422, "reason", "Diga en «reason» por qué hace falta una persona, en " + LONGEST + " letras como mucho.");
    }
    return reason;
  }

  private Team team(String name) {
    if (name == null || name.isBlank()) return teams.fallback();
    return teams.named(name.strip()).orElseThrow(() ->
        new Refusal(422, "team-unknown", "No hay ningún equipo «" + name + "»: " + String.join(", ", teams.names().stream().sorted().toList()) + "."));
  }

  private static Priority priority(String word) {
    if (word == null || word.isBlank()) return Priority.NORMAL;
    Priority priority = PRIORITIES.get(word.strip());
    if (priority == null) throw new Refusal(422, "priority", "«priority» es baja, normal, alta o urgente.");
    return priority;
  }

  private static List<String> tags(List<String> tags) {
    List<String> given = tags == null ? List.of() : tags.stream().map(tag -> tag == null ? "" : tag.strip()).toList();
    if (given.size() > MOST_TAGS || given.stream().anyMatch(tag -> tag.isEmpty() || tag.length() > LONGEST)) {
      throw new Refusal(422, "tags", "Caben " + MOST_TAGS + " etiquetas, de " + LONGEST + " letras como mucho cada una.");
    }
    return given;
  }
}
