package relevo.sandbox.hook;

import jakarta.json.JsonObject;

/** What a receiver took: each id once, in the order in which it came; the conversation may be null. */
public record Heard(String id, String type, String conversation, JsonObject body) {}
