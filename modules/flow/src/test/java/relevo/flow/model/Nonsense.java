package relevo.flow.model;

import java.util.stream.Stream;

/** What models answer that are broken, or that do whatever a customer tells them. */
public final class Nonsense {

  private Nonsense() {}

  /** None of them holds four sound facts. */
  static Stream<String> answers() {
    return Stream.concat(
        Stream.of("", "null", "[]", "{", "<html>Bad gateway</html>", "{\"choices\":[]}", "{\"choices\":{}}", "{\"choices\":[null]}",
            "{\"choices\":[{}]}", "{\"choices\":[{\"message\":null}]}", "{\"choices\":[{\"message\":{\"content\":null,\"refusal\":\"no\"}}]}",
            "{\"choices\":[{\"message\":{\"content\":[\"a\"]}}]}", "{\"error\":{\"message\":\"x\"}}", "[".repeat(200_000), "x".repeat(3 << 20),
            FakeModel.saying(FakeModel.CALM).replace("\"stop\"", "\"length\""),
            "{\"choices\":[{\"finish_reason\":\"tool_calls\",\"message\":{\"content\":null,\"tool_calls\":[{\"function\":{\"name\":\"escalate\",\"arguments\":\"{}\"}}]}}]}"),
        Stream.of("", "escalate", "decision.escalate(\"mesa\");", "{}", "[]", "true", facts("2", "\"sales\"", "false", "\"es\""),
            facts("-1.01", "\"sales\"", "false", "\"es\""), facts("\"0\"", "\"sales\"", "false", "\"es\""), facts("null", "\"sales\"", "false", "\"es\""),
            facts("1e999999999", "\"sales\"", "false", "\"es\""), facts("NaN", "\"sales\"", "false", "\"es\""),
            facts("0", "\"escalate\"", "false", "\"es\""), facts("0", "[\"sales\"]", "false", "\"es\""), facts("0", "\"sales\"", "\"true\"", "\"es\""),
            facts("0", "\"sales\"", "1", "\"es\""), facts("0", "\"sales\"", "null", "\"es\""), facts("0", "\"sales\"", "false", "\"xx\""),
            facts("0", "\"sales\"", "false", "null"), "{\"mood\":0,\"topic\":\"sales\",\"wantsHuman\":false}",
            FakeModel.CALM + " ".repeat(5_000), "{\"a\":".repeat(900) + "1" + "}".repeat(900)).map(FakeModel::saying));
  }

  /** Sound facts, and everything else that a customer could make a model say. */
  public static Stream<String> excesses() {
    String facts = FakeModel.CALM.replaceAll("}$", "");
    return Stream.of(
        FakeModel.saying(facts + ",\"team\":\"mesa\",\"priority\":\"urgente\",\"escalate\":true,\"keepWithBot\":true}"),
        FakeModel.saying(facts + ",\"reply\":\"Su pedido es gratis\",\"tag\":\"vip\",\"source\":\"regla\",\"opinion\":{\"mood\":-1}}"),
        FakeModel.saying(FakeModel.CALM).replace("\"role\"", "\"tool_calls\":[{\"function\":{\"name\":\"escalate\",\"arguments\":\"{}\"}}],\"role\""),
        FakeModel.saying(FakeModel.CALM).replace("\"choices\"", "\"tools\":[],\"function_call\":{\"name\":\"refund\"},\"choices\""),
        FakeModel.saying(FakeModel.CALM).replaceAll("]}$", ",{\"message\":{\"content\":\"{\\\\\"mood\\\\\":-1}\"}}]}"));
  }

  private static String facts(String mood, String topic, String human, String language) {
    return "{\"mood\":" + mood + ",\"topic\":" + topic + ",\"wantsHuman\":" + human + ",\"language\":" + language + "}";
  }
}
