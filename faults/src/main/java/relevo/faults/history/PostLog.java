package relevo.faults.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relevo.faults.history.Post.Said;
import relevo.faults.history.Post.Told;

/** The load generator's log: one line a POST, of times, status, messages and receipts, separated by tabs. */
public final class PostLog {

  private PostLog() {}

  public static List<Post> read(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.map(PostLog::parsed).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public static void append(Path file, Post post) {
    try {
      Files.writeString(file, line(post) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  static String line(Post post) {
    String messages = post.messages().stream().map(said -> said.phone() + "|" + said.id() + "|" + said.second())
        .collect(Collectors.joining(","));
    String statuses = post.statuses().stream().map(told -> told.row() + "|" + told.status()).collect(Collectors.joining(","));
    return String.join("\t", Long.toString(post.sent()), Long.toString(post.answered()), Integer.toString(post.status()),
        messages, statuses);
  }

  static Post parsed(String line) {
    String[] cells = line.split("\t", -1);
    List<Said> messages = parts(cells[3]).map(part -> new Said(part[0], part[1], Long.parseLong(part[2]))).toList();
    List<Told> statuses = parts(cells[4]).map(part -> new Told(part[0], part[1])).toList();
    return new Post(Long.parseLong(cells[0]), Long.parseLong(cells[1]), Integer.parseInt(cells[2]), messages, statuses);
  }

  private static Stream<String[]> parts(String cell) {
    return cell.isEmpty() ? Stream.empty() : Arrays.stream(cell.split(",")).map(part -> part.split("\\|"));
  }
}
