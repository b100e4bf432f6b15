package relevo.sandbox.phone;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * One message as a phone shows it. {@code change} grows with every change of any bubble; {@code label} is a list's
 * button; {@code file} came with it, or is null.
 */
record Bubble(long change, String id, From from, String text, String label, List<Choice> choices, String replyTo, Attached file,
    Status status, Instant at) {

  private static final JsonProvider JSON = JsonProvider.provider();

  enum From { CUSTOMER, BUSINESS }

  /** RETRYING: the desk did not take it and it will be offered again, as Meta does; FAILED: given up. */
  enum Status { SENDING, RETRYING, FAILED, SENT, DELIVERED, READ }

  /** One button or row of a list; {@code description} may be empty. */
  record Choice(String id, String title, String description) {}

  /** A file that Graph holds: {@code type} is the message's, such as {@code image}. */
  record Attached(String id, String type, String name) {}

  Bubble become(Status next, long at) {
    return new Bubble(at, id, from, text, label, choices, replyTo, file, next, this.at);
  }

  JsonObject json() {
    JsonObjectBuilder object = JSON.createObjectBuilder()
        .add("id", id).add("from", word(from)).add("text", text).add("status", word(status)).add("at", at.toString());
    if (!label.isEmpty()) object.add("label", label);
    if (!choices.isEmpty()) object.add("choices", choicesJson());
    if (!replyTo.isEmpty()) object.add("replyTo", replyTo);
    if (file != null) object.add("file", JSON.createObjectBuilder().add("id", file.id()).add("type", file.type()).add("name", file.name()));
    return object.build();
  }

  private JsonArrayBuilder choicesJson() {
    JsonArrayBuilder array = JSON.createArrayBuilder();
    for (Choice choice : choices) {
      array.add(JSON.createObjectBuilder()
          .add("id", choice.id()).add("title", choice.title()).add("description", choice.description()));
    }
    return array;
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
