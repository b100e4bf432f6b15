package relevo.sandbox.zendesk;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One update of a ticket, with its events; {@code custom} is the metadata that came with it. */
record Audit(long id, long ticket, long author, Instant at, JsonObject custom, List<JsonObject> events) {

  JsonObjectBuilder json() {
    JsonArrayBuilder all = Said.JSON.createArrayBuilder();
    events.forEach(all::add);
    return Said.JSON.createObjectBuilder().add("id", id).add("ticket_id", ticket).add("author_id", author).add("created_at", at.toString())
        .add("metadata", Said.JSON.createObjectBuilder().add("system", Said.JSON.createObjectBuilder()).add("custom", custom))
        .add("events", all);
  }

  Optional<JsonObject> comment() {
    return events.stream().filter(event -> event.getString("type").equals("Comment")).findFirst();
  }
}
