package relevo.flow.definition;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;

/** From the text of a flow document to a flow that may run: form first, then meaning. */
public final class FlowDocument {

  private FlowDocument() {}

  /** @throws BrokenFlow naming everything that is wrong */
  public static Flow read(String document, String text) {
    Flow flow = formed(document, text);
    refuse(problems(document, flow));
    return flow;
  }

  /**
   * A flow of the right form, which may yet mean nonsense.
   *
   * @throws BrokenFlow if even the form is wrong
   */
  public static Flow formed(String document, String text) {
    JsonObject json = parse(document, text);
    refuse(FlowSchema.problems(document, json));
    refuse(ConnectorsCheck.problems(document, json));
    return FlowReader.flow(document, json);
  }

  /** What is wrong with its meaning. */
  public static List<Problem> problems(String document, Flow flow) {
    return FlowCheck.problems(document, flow);
  }

  private static JsonObject parse(String document, String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    } catch (JsonException e) {
      throw new BrokenFlow(List.of(new Problem(document, null, "no es un objeto JSON bien formado: " + e.getMessage())));
    }
  }

  private static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) throw new BrokenFlow(problems);
  }
}
