package relevo.sandbox.graph;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file that a business hands to Graph: the form it came in (RFC 7578), taken apart and checked as Meta does. */
record Upload(byte[] bytes, String mimeType, String name) {

  private static final Pattern BOUNDARY = Pattern.compile("multipart/form-data;\\s*boundary=\"?([^\";]{1,70})\"?");
  private static final Pattern NAME = Pattern.compile("; ?name=\"([^\"]*)\"");
  private static final Pattern FILE_NAME = Pattern.compile("; ?filename=\"([^\"]*)\"");
  private static final Pattern TYPE = Pattern.compile("(?im)^Content-Type: *([^\r\n]+)$");
  private static final int FAILED = 131053;
  private static final int MEGABYTE = 1 << 20;
  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

  /** Which types Meta takes, and the most bytes of each. */
  private static final Map<Pattern, Integer> LIMITS = Map.of(
      Pattern.compile("image/(jpeg|png)"), 5 * MEGABYTE,
      Pattern.compile("image/webp"), MEGABYTE / 2,
      Pattern.compile("audio/(aac|amr|mpeg|mp4|ogg)|video/(mp4|3gpp)"), 16 * MEGABYTE,
      Pattern.compile("text/plain|application/(pdf|msword|vnd\\.ms-excel|vnd\\.ms-powerpoint)|" + Pattern.quote(OFFICE)
          + "(wordprocessingml\\.document|spreadsheetml\\.sheet|presentationml\\.presentation)"), 100 * MEGABYTE);

  /** One part of a form. */
  private record Part(String head, byte[] body) {

    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  static Upload read(String contentType, byte[] body) throws GraphError {
    Matcher form = BOUNDARY.matcher(String.valueOf(contentType));
    if (!form.matches()) throw new GraphError(GraphError.INVALID, "The body must be multipart/form-data");
    Map<String, Part> parts = parts(body, form.group(1));
    if (!parts.containsKey("messaging_product") || !parts.get("messaging_product").text().equals("whatsapp")) {
      throw new GraphError(GraphError.INVALID, "messaging_product must be whatsapp");
    }
    if (!parts.containsKey("file")) throw new GraphError(GraphError.INVALID, "The parameter file is required");
    Part file = parts.get("file");
    Upload upload = new Upload(file.body(), first(TYPE, file.head()), first(FILE_NAME, file.head()));
    upload.check(parts.containsKey("type") ? parts.get("type").text() : "");
    return upload;
  }

  private void check(String declared) throws GraphError {
    if (!declared.equals(mimeType)) throw new GraphError(GraphError.INVALID, "type must be that of the file: " + mimeType);
    if (name.isEmpty()) throw new GraphError(GraphError.INVALID, "The file needs a name");
    int most = LIMITS.entrySet().stream().filter(limit -> limit.getKey().matcher(mimeType).matches()).mapToInt(Map.Entry::getValue)
        .findFirst().orElseThrow(() -> new GraphError(GraphError.INVALID, "file must be one of the types that WhatsApp takes, not " + mimeType));
    if (bytes.length == 0 || bytes.length > most) throw new GraphError(FAILED, "Media upload error: " + bytes.length + " bytes");
  }

  private static Map<String, Part> parts(byte[] body, String boundary) throws GraphError {
    Map<String, Part> parts = new LinkedHashMap<>();
    byte[] mark = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    int from = mark.length;
    while (from < body.length && !isLast(body, from)) {
      int head = find(body, "\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1), from);
      int end = head < 0 ? -1 : end(body, mark, head + 2);
      if (end < 0) throw new GraphError(GraphError.INVALID, "The form is broken off");
      String written = new String(body, from, head - from, StandardCharsets.UTF_8);
      parts.put(first(NAME, written), new Part(written, Arrays.copyOfRange(body, head + "\r\n\r\n".length(), end)));
      from = end + mark.length;
    }
    return parts;
  }

  /** Where the part ends: what begins like the boundary and goes on is the file's. */
  private static int end(byte[] body, byte[] mark, int from) {
    int at = find(body, mark, from);
    while (at >= 0 && !isLast(body, at + mark.length) && !isLine(body, at + mark.length)) at = find(body, mark, at + 1);
    return at;
  }

  private static boolean isLine(byte[] body, int at) {
    return at + 1 < body.length && body[at] == '\r' && body[at + 1] == '\n';
  }

  private static boolean isLast(byte[] body, int at) {
    return at + 1 < body.length && body[at] == '-' && body[at + 1] == '-';
  }

  private static String first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? found.group(1).strip() : "";
  }

  private static int find(byte[] in, byte[] what, int from) {
    for (int at = from; at <= in.length - what.length; at++) {
      if (in[at] == what[0] && Arrays.equals(in, at, at + what.length, what, 0, what.length)) return at;
    }
    return -1;
  }
}
