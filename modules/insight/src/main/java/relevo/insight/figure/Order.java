package relevo.insight.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import relevo.insight.figure.Cases.Case;

/** How a list goes, and what of its last row says where the next page begins. */
public enum Order {
  NEWEST_DAY("date"), OLDEST_FIRST("timestamptz"), SLOWEST("bigint");

  private static final Pattern SECONDS = Pattern.compile("-?[0-9]{1,18}");

  private final String type;

  Order(String type) {
    this.type = type;
  }

  String parameter() {
    return "?::" + type;
  }

  String key(Case last) {
    return switch (this) {
      case NEWEST_DAY -> last.day();
      case OLDEST_FIRST -> last.since();
      case SLOWEST -> String.valueOf(last.seconds());
    };
  }

  /** Whether a cursor can be of a list in this order. */
  public boolean accepts(String key) {
    try {
      return switch (this) {
        case NEWEST_DAY -> LocalDate.parse(key) != null;
        case OLDEST_FIRST -> Instant.parse(key) != null;
        case SLOWEST -> SECONDS.matcher(key).matches();
      };
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
