package relevo.sandbox.slack;

import jakarta.json.JsonObject;

/** A message in the demo's Slack as it stands: {@code thread} is null outside one, {@code changes} counts its updates. */
record Post(String channel, String ts, String thread, JsonObject content, int changes) {

  Post becomes(JsonObject other) {
    return new Post(channel, ts, thread, other, changes + 1);
  }
}
