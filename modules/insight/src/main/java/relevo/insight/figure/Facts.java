package relevo.insight.figure;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The tables whose rows are counted, and when time alone no longer changes what a row of them counts for. */
final class Facts {

  /** By table. To be changed with the formulas: no formula may depend on the moment of asking for a row that is settled here. */
  private static final Map<String, String> SETTLED = new LinkedHashMap<>();
  private static final int LAYOUT = 1;

  static {
    SETTLED.put("conversation", "waiting_since is null and open_tickets = 0 and (t_res_n is not null or last_at < :now - interval '24 hours')");
    SETTLED.put("hand_over", "not open");
    SETTLED.put("promise", "replaced or ended_at is not null or paused or due_at <= :now");
    for (String always : List.of("reply", "resolution", "survey")) SETTLED.put(always, "true");
  }

  /** What the sums of closed days were made with. */
  static final String FORMULAS = UUID.nameUUIDFromBytes((LAYOUT + SETTLED.toString() + Kpis.ALL).getBytes(StandardCharsets.UTF_8)).toString();

  private Facts() {}

  static String settled(String fact) {
    return SETTLED.get(fact);
  }

  static List<Kpi> kpis(String fact) {
    return Kpis.ALL.stream().filter(kpi -> kpi.table().equals(fact)).toList();
  }

  /** The heads of its rows, as columns of text. */
  static List<String> heads(String fact) {
    return Arrays.stream(Head.values()).filter(head -> head != Head.CLOCK || fact.equals("promise")).map(head -> head.word() + "::text").collect(Collectors.toList());
  }
}
