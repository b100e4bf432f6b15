package relevo.sandbox.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A whole chat as an analyst writes it down: who says what, and what must come of it. */
public final class Story {

  private final String file;
  private final String name;
  private final String phone;
  private final String customer;
  private final Instant clock;
  private final List<Step> chat;

  /** {@code phone} is null if any customer will do; {@code customer} is their name, or null; {@code clock} is null if the time does not matter. */
  Story(String file, String name, String phone, String customer, Instant clock, List<Step> chat) {
    this.file = file;
    this.name = name;
    this.phone = phone;
    this.customer = customer;
    this.clock = clock;
    this.chat = List.copyOf(chat);
  }

  /** @throws IllegalArgumentException with file, line and what is wrong */
  public static Story parse(String file, String text) {
    return new StoryReader(file, text).story();
  }

  /** All stories of a folder, by file name. */
  public static List<Story> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> stories = files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
      List<Story> read = new ArrayList<>();
      for (Path story : stories) read.add(parse(story.getFileName().toString(), Files.readString(story)));
      return List.copyOf(read);
    }
  }

  public String name() {
    return name;
  }

  String file() {
    return file;
  }

  /** Null if any customer will do. */
  public String phone() {
    return phone;
  }

  /** What the phone's owner is called there. */
  String customer() {
    return customer == null ? "Ana" : customer;
  }

  boolean movesClock() {
    return clock != null || chat.stream().anyMatch(step -> step.clock() != null);
  }

  Instant clock() {
    return clock;
  }

  List<Step> chat() {
    return chat;
  }

  @Override
  public String toString() {
    return name;
  }
}
