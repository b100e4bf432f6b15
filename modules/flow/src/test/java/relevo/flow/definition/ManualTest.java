package relevo.flow.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import relevo.flow.proof.Proof;

/** What the manual shows of flows is what the desk takes. */
class ManualTest {

  private static final Path MANUAL = Path.of("../../docs/flujos.md");
  private static final Pattern EXAMPLE = Pattern.compile("^```json\\R(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern NODE_TYPE = Pattern.compile("`([a-z-]+)`:");

  static Stream<String> wholeDocuments() throws IOException {
    return examples().filter(ManualTest::isWhole);
  }

  static Stream<String> pieces() throws IOException {
    return examples().filter(example -> !isWhole(example));
  }

  @ParameterizedTest
  @MethodSource("wholeDocuments")
  void shows_documents_that_may_go_live(String example) {
    Flow flow = FlowDocument.read("manual", example);
    assertThat(Proof.problems("manual", flow)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void shows_pieces_that_fit_into_a_document(String example) {
    assertThat(FlowDocument.read("manual", PieceOfFlow.wrapped(example)).nodes()).isNotEmpty();
  }

  @Test
  void shows_an_example_of_every_kind_of_node() throws IOException {
    String headings = String.join("\n", Files.readString(MANUAL).lines().filter(line -> line.startsWith("### `")).toList());
    List<String> told = NODE_TYPE.matcher(headings).results().map(found -> found.group(1)).toList();
    assertThat(told).containsExactlyInAnyOrderElementsOf(PieceOfFlow.nodeTypes());
    String shown = String.join("\n", examples().toList());
    assertThat(told).allSatisfy(type -> assertThat(shown).contains("\"type\": \"" + type + "\""));
  }

  private static boolean isWhole(String example) {
    return example.startsWith("{");
  }

  private static Stream<String> examples() throws IOException {
    return EXAMPLE.matcher(Files.readString(MANUAL)).results().map((MatchResult found) -> found.group(1));
  }
}
