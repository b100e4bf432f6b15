package relevo.insight.panel;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import relevo.kernel.Refusal;
import relevo.sheet.SheetCell;

/** A table as a spreadsheet reads it. */
final class Sheet {

  private static final String END = "\r\n";
  private static final Pattern TO_BE_QUOTED = Pattern.compile("[\",;\r\n]");

  private final StringBuilder text = new StringBuilder(SheetCell.MARK);
  private final String separator;

  Sheet(String separator, Object... columns) {
    this.separator = switch (separator) {
      case "comma" -> ",";
      case "semicolon" -> ";";
      default -> throw new Refusal(422, "separator-unknown", "«separator» debe ser comma o semicolon.");
    };
    row(columns);
  }

  void row(Object... cells) {
    text.append(Arrays.stream(cells).map(Sheet::cell).collect(Collectors.joining(separator))).append(END);
  }

  Response answer(String file) {
    return Response.ok(text.toString()).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"").build();
  }

  String text() {
    return text.toString();
  }

  private static String cell(Object value) {
    String safe = SheetCell.of(value);
    return TO_BE_QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
