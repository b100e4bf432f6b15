package relevo.flow.connector;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The template of a URL. Its host is written out, or is one of the operator's settings; what a conversation knows fills one
 * piece of the path or the query, and never makes another.
 */
record Address(Stencil stencil) {

  /** As the template is cut: a setting or scheme and host, then path and query. */
  private static final Pattern FORM =
      Pattern.compile("(?:\\{\\{\\s*(\\w+)\\s*}}|https?://[A-Za-z0-9.-]+(?::\\d{1,5})?)(?:[/?][^#\\\\\\s]*)?");
  private static final int LONGEST = 4096;
  private static final Set<String> UPWARD = Set.of(".", "..");
  /** What a careless server would take for several steps of a path. */
  private static final Pattern STEPS = Pattern.compile("[/\\\\\\p{Cntrl}]");

  static Address of(String template) {
    return new Address(Stencil.of(template));
  }

  /** What is wrong with it; null if nothing is. */
  String problem(Set<String> settings) {
    Matcher form = FORM.matcher(stencil.text());
    if (!form.matches() || filled(setting -> "https://example.com", value -> "1") == null) {
      return "«url» empieza por https:// y un servidor escrito entero, o por uno de los ajustes {{" + String.join("}}, {{", settings)
          + "}}; sin usuario, espacios, # ni pasos hacia arriba; corríjalo";
    }
    if (form.group(1) == null || settings.contains(form.group(1))) return null;
    return "«url» toma el servidor de {{" + form.group(1) + "}}, que no es un ajuste del operador; escríbalo entero";
  }

  /** Null if the values make another address than the one that was meant, or none. */
  String filled(Values values) {
    return filled(name -> values.settings().getOrDefault(name, ""), values::of);
  }

  String filled(UnaryOperator<String> settings, UnaryOperator<String> values) {
    StringBuilder url = new StringBuilder();
    for (Stencil.Piece piece : stencil.pieces()) {
      if (piece.place() == null) {
        url.append(piece.words());
      } else if (url.isEmpty()) {
        url.append(settings.apply(piece.place()).replaceAll("/+$", ""));
      } else {
        String value = values.apply(piece.place());
        if (url.indexOf("?") < 0 && !isOneStep(value)) return null;
        url.append(URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A"));
      }
    }
    return isSound(url.toString()) ? url.toString() : null;
  }

  private static boolean isOneStep(String value) {
    return !value.isBlank() && !STEPS.matcher(value).find();
  }

  private static boolean isSound(String url) {
    if (url.length() > LONGEST) return false;
    try {
      URI uri = URI.create(url);
      return uri.getHost() != null && uri.getRawUserInfo() == null && Set.of("http", "https").contains(uri.getScheme())
          && Stream.of(uri.getRawPath().split("/")).noneMatch(UPWARD::contains);
    } catch (IllegalArgumentException nonsense) {
      return false;
    }
  }
}
