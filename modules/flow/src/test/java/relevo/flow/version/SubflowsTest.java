package relevo.flow.version;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import relevo.flow.definition.Problem;

class SubflowsTest {

  @Test
  void must_be_there() {
    Subflows flows = new Subflows(Map.of("a", calling("b")));
    assertThat(flows.problems("a")).extracting(Problem::toString)
        .containsExactly("a, nodo «n»: llama al flujo «b», que no está publicado; publíquelo antes, o los dos juntos");
    assertThat(new Subflows(Map.of("a", calling("b"), "b", calling(null))).problems("a")).isEmpty();
  }

  @Test
  void may_not_come_back_to_where_they_began() {
    Subflows flows = new Subflows(Map.of("a", calling("b"), "b", calling("c"), "c", calling("a")));
    assertThat(flows.problems("a")).extracting(Problem::sentence)
        .containsExactly("los flujos se llaman en círculo: «a» → «b» → «c» → «a»");
    assertThat(new Subflows(Map.of("a", calling("a"))).problems("a")).extracting(Problem::sentence)
        .containsExactly("los flujos se llaman en círculo: «a» → «a»");
  }

  @Test
  void may_be_called_by_many_and_survive_what_is_none_of_their_business() {
    Subflows flows = new Subflows(Map.of("a", calling("c"), "b", calling("c"), "c", calling("d"), "d", calling("d")));
    assertThat(flows.problems("a")).isEmpty();
    assertThat(new Subflows(Map.of("a", DocumentText.parse("{\"nodes\": {\"x\": 3, \"y\": {\"type\": 4}}}"))).problems("a")).isEmpty();
  }

  private static JsonObject calling(String flow) {
    String node = flow == null ? "{\"type\": \"end\"}" : "{\"type\": \"subflow\", \"flow\": \"" + flow + "\"}";
    return DocumentText.parse("{\"nodes\": {\"n\": " + node + "}}");
  }
}
