package relevo.flow.understanding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.Yaml;
import relevo.events.flow.Signals;

/** All that one customer writes, turn after turn, and what a person sees in each: the labelled signals, and where the mood drops. */
record WholeChat(String name, List<Turn> turns) {

  record Turn(String says, Set<String> means) {}

  /** A turn whose writer is clearly angrier than before. */
  static final String WORSE = "worse";
  private static final double CLEARLY = -0.3;
  private static final int MOODS_KEPT = 5;

  static List<WholeChat> all() {
    try (InputStream in = WholeChat.class.getResourceAsStream("/relevo/flow/signals/chats.yaml")) {
      List<Map<String, Object>> chats = new Yaml().load(in);
      return chats.stream().map(WholeChat::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static WholeChat of(Map<String, Object> chat) {
    List<Map<String, Object>> turns = (List<Map<String, Object>>) chat.get("turns");
    return new WholeChat((String) chat.get("chat"), turns.stream()
        .map(turn -> new Turn((String) turn.get("says"), Set.copyOf((List<String>) turn.get("means")))).toList());
  }

  String language() {
    return name.substring(0, 2);
  }

  /** What the lexicon sees in each turn, in the light of those before. */
  List<Set<String>> seen(Lexicon lexicon) {
    List<Double> moods = new ArrayList<>();
    return turns.stream().map(turn -> {
      Signals signals = lexicon.read(turn.says()).after(List.copyOf(moods), false);
      moods.add(signals.mood());
      if (moods.size() > MOODS_KEPT) moods.removeFirst();
      Set<String> seen = new TreeSet<>(LabelledSentence.seen(signals));
      if (signals.trend() <= CLEARLY) seen.add(WORSE);
      return seen;
    }).toList();
  }
}
