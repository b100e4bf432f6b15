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

  static String inEveryLanguage(String document) {
    return ONE_TEXT.matcher(document).replaceAll("{\"es\": \"$1\", \"en\": \"$1\", \"pt\": \"$1\"}");
  }
}
