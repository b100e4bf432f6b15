package relevo.flow.definition;

import java.util.List;
import java.util.Map;

/** One frequent question: its title in the list, other ways to ask it by language, and the answer. */
public record Article(String id, Words title, Words question, Map<String, List<String>> variants, Words answer) {

  /** What a tapped row of the list sends back. */
  public String choice() {
    return "faq:" + id;
  }
}
