package relevo.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The text files of one kind in a folder and those below it; tells whether they changed since the last look. */
public final class WatchedFolder {

  /** A file larger than this is read only so far, so that whoever checks it can still name it and refuse it. */
  public static final int LARGEST_FILE = 1 << 20;

  private record Stamp(long modified, long size) {}

  private final Path folder;
  private final Predicate<Path> wanted;
  private Map<String, Stamp> seen;

  public WatchedFolder(Path folder, Predicate<Path> wanted) {
    this.folder = folder;
    this.wanted = wanted;
  }

  /** True the first time, and whenever a file was added, removed or written since the last call of this method. */
  public synchronized boolean changed() {
    Map<String, Stamp> now = stamps();
    boolean changed = !now.equals(seen);
    seen = now;
    return changed;
  }

  /** The files' texts by their path below the folder (with {@code /}), in alphabetical order. Bytes that are not UTF-8 become U+FFFD. */
  public Map<String, String> read() {
    Map<String, String> texts = new TreeMap<>();
    for (String name : stamps().keySet()) {
      try (var in = Files.newInputStream(folder.resolve(name))) {
        texts.put(name, new String(in.readNBytes(LARGEST_FILE), StandardCharsets.UTF_8));
      } catch (NoSuchFileException gone) {
        continue;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return texts;
  }

  private Map<String, Stamp> stamps() {
    Map<String, Stamp> stamps = new TreeMap<>();
    if (!Files.isDirectory(folder)) return stamps;
    try (Stream<Path> files = Files.walk(folder, 4)) {
      for (Path file : (Iterable<Path>) files.filter(wanted).filter(Files::isRegularFile)::iterator) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        stamps.put(name, new Stamp(Files.getLastModifiedTime(file).toMillis(), Files.size(file)));
      }
    } catch (NoSuchFileException goneMeanwhile) {
      return stamps;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stamps;
  }
}
