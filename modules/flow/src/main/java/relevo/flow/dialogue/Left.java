package relevo.flow.dialogue;

import relevo.kernel.JsonText;

/** Where a dialogue stood when its conversation was lent to the bot for a task, as it goes on from there afterwards. */
public record Left(String flow, int version, String node, String variables, int misses, int steps, long said, String frames) {

  static Left read(String json) {
    return JsonText.as(Left.class, json);
  }

  String written() {
    return JsonText.of(this);
  }
}
