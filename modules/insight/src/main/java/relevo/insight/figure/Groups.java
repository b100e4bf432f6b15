package relevo.insight.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The rows of one day by groups that have all heads in common: which values of which heads each group has, a column for each head. */
final class Groups {

  /** Which of the groups are asked for: of each the number of its part, or -1. */
  record Chosen(int[] partOf, List<String> parts) {}

  private final byte[] columns;

  Groups(byte[] columns) {
    this.columns = columns;
  }

  /** @param groups the values of each group in the order of {@link Head}; null where there is none */
  static byte[] columns(Collection<List<String>> groups, int heads) {
    Bytes.Writer all = new Bytes.Writer().number(groups.size());
    for (int head = 0; head < heads; head++) all.part(column(groups, head));
    return all.all();
  }

  private static byte[] column(Collection<List<String>> groups, int head) {
    Map<String, Integer> words = new LinkedHashMap<>();
    List<Integer> codes = new ArrayList<>();
    for (List<String> group : groups) {
      String value = group.get(head);
      codes.add(value == null ? 0 : words.computeIfAbsent(value, word -> words.size() + 1));
    }
    Bytes.Writer column = new Bytes.Writer().number(words.size());
    words.keySet().forEach(column::text);
    codes.forEach(column::number);
    return column.all();
  }

  /** Those that are asked for, in their parts. */
  Chosen chosen(Asked asked, Head by) {
    Bytes read = new Bytes(columns);
    int[] partOf = new int[(int) read.number()];
    List<String> parts = List.of("");
    for (int place = 0; read.hasMore(); place++) {
      Head head = Head.values()[place];
      if (head != by && !asked.filtersBy(head)) {
        read.skipPart();
        continue;
      }
      Bytes column = read.part();
      List<String> words = words(column);
      choose(partOf, column, wanted(words, head, asked), head == by);
      if (head == by) parts = words.stream().map(word -> Objects.requireNonNullElse(word, "")).toList();
    }
    return new Chosen(partOf, parts);
  }

  private static void choose(int[] partOf, Bytes column, boolean[] wanted, boolean parts) {
    for (int group = 0; group < partOf.length; group++) {
      int code = (int) column.number();
      if (!wanted[code]) partOf[group] = -1;
      else if (parts && partOf[group] >= 0) partOf[group] = code;
    }
  }

  private static List<String> words(Bytes column) {
    int most = (int) column.number();
    List<String> words = new ArrayList<>(most + 1);
    words.add(null);
    for (int n = 0; n < most; n++) words.add(column.text());
    return words;
  }

  private static boolean[] wanted(List<String> words, Head head, Asked asked) {
    String only = asked.only().get(head);
    boolean[] wanted = new boolean[words.size()];
    for (int code = 0; code < wanted.length; code++) {
      String word = words.get(code);
      boolean isTheirs = head != Head.TEAM || asked.teams().isEmpty() || (word != null && asked.teams().contains(word));
      wanted[code] = isTheirs && (only == null || (only.isEmpty() ? word == null : only.equals(word)));
    }
    return wanted;
  }
}
