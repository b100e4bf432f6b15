package relevo.flow.twilio;

import jakarta.json.JsonObject;
import java.util.List;

/** A flow of Twilio Studio as one of ours, with everything that came over differently or not at all. */
public record Imported(JsonObject document, List<Note> notes) {}
