package relevo.faults.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** The fake Graph's log: one line a message, of time, recipient, mark, answer, kind and text, separated by tabs. */
public final class SendLog {

  private static final String FREE_FORM = "free";

  private SendLog() {}

  public static List<Send> read(Path file) {
    if (!Files.exists(file)) return List.of();
    try (Stream<String> lines = Files.lines(file)) {
      return lines.map(SendLog::parsed).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public static void append(Path file, Send send) {
    try {
      Files.writeString(file, line(send) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  static String line(Send send) {
    return String.join("\t", Long.toString(send.at()), send.to(), send.row(), Integer.toString(send.status()),
        send.freeForm() ? FREE_FORM : "template", send.text().replaceAll("[\t\n\r]", " "));
  }

  static Send parsed(String line) {
    String[] cells = line.split("\t", -1);
    boolean freeForm = cells[4].equals(FREE_FORM);
    return new Send(Long.parseLong(cells[0]), cells[1], cells[2], Integer.parseInt(cells[3]), freeForm, cells[5]);
  }
}
