package relevo.flow.understanding;

import java.util.List;
import java.util.Set;

/** Where a text gives a name: "me llamo Juan Factura" asks for no invoice. */
final class Names {

  static final String LIST = "_nombre";
  private static final int LONGEST = 3;

  private Names() {}

  /** Takes out what was seen within names; a name ends at a pause or at one of the frequent words. */
  static void forget(List<Hit> hits, List<Token> tokens, Set<String> frequent) {
    List<Hit> names = hits.stream().filter(hit -> hit.phrase().list().equals(LIST))
        .map(hit -> new Hit(hit.phrase(), hit.to(), end(hit.to(), tokens, frequent))).toList();
    hits.removeIf(hit -> hit.phrase().list().equals(LIST) || names.stream().anyMatch(name -> name.covers(hit)));
  }

  private static int end(int from, List<Token> tokens, Set<String> frequent) {
    int end = from;
    while (end < tokens.size() && end < from + LONGEST && isName(tokens.get(end), frequent)) end++;
    return end;
  }

  private static boolean isName(Token token, Set<String> frequent) {
    return !token.paused() && !frequent.contains(token.word());
  }
}
