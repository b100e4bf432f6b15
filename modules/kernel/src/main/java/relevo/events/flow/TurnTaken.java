package relevo.events.flow;

import jakarta.json.bind.annotation.JsonbCreator;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import relevo.events.Content;
import relevo.events.Customer;
import relevo.events.DeskEvent;
import relevo.events.Owner;

/**
 * The flow has dealt with one message: once per message, whoever owns the conversation. {@code misses} counts failed answers in a
 * row, this one included; {@code menuChoice} is the id of the option chosen, {@code handOver} why the flow itself has nothing more
 * to offer, {@code failedAction} the look-up that failed (each null if none); {@code data} is what the customer has told so far;
 * {@code botStays} says that this flow goes on answering after a hand-over; {@code course} is null in what older versions wrote;
 * {@code steps} is what the flow did about it, in order, none in what older versions wrote.
 */
public record TurnTaken(
    UUID conversationId, UUID messageId, Customer customer, Owner owner, Content.Kind kind, String language, String text,
    Signals signals, boolean understood, int misses, boolean repeated, String menuChoice, String handOver, String failedAction,
    Map<String, String> data, int messages, Instant conversationSince, boolean botStays, Instant at,
    Course course, List<Step> steps)
    implements DeskEvent {

  @JsonbCreator
  public TurnTaken {
    data = Map.copyOf(data);
    steps = steps == null ? List.of() : List.copyOf(steps);
  }

  /** One about which the flow did nothing. */
  public TurnTaken(UUID conversationId, UUID messageId, Customer customer, Owner owner, Content.Kind kind, String language, String text,
      Signals signals, boolean understood, int misses, boolean repeated, String menuChoice, String handOver, String failedAction,
      Map<String, String> data, int messages, Instant conversationSince, boolean botStays, Instant at, Course course) {
    this(conversationId, messageId, customer, owner, kind, language, text, signals, understood, misses, repeated, menuChoice, handOver,
        failedAction, data, messages, conversationSince, botStays, at, course, List.of());
  }
}
