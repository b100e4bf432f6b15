package relevo.flow.definition;

import java.util.regex.Pattern;

/** Lets tests of other packages write a flow as a document. */
public final class Documents {

  private static final Pattern ONE_TEXT = Pattern.compile("@\"([^\"]*)\"");

  private Documents() {}

  /** A flow that starts at {@code a}. {@code @"x"} stands for a text that is x in every language. */
  public static Flow flow(String nodes) {
    return FlowDocument.read("prueba.json", inEveryLanguage("""
        {"flow": "prueba", "version": 1, "start": "a", "fallback": @"¿?", "onlyText": @"texto", "nodes": {%s}}""".formatted(nodes)));
  }

  /** The same with more beside the nodes: {@code "variables": …, "connectors": …}. */
  public static Flow flow(String more, String nodes) {
    return named("prueba", more, nodes);
  }

  public static Flow named(String name, String more, String nodes) {
    return FlowDocument.read(name + ".json", inEveryLanguage("""
        {"flow": "%s", "version": 1, "start": "a", "fallback": @"¿?", "onlyText": @"texto", %s, "nodes": {%s}}""".formatted(name, more, nodes)));
  }

  static String inEveryLanguage(String document) {
    return ONE_TEXT.matcher(document).replaceAll("{\"es\": \"$1\", \"en\": \"$1\", \"pt\": \"$1\"}");
  }
}
