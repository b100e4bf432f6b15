package relevo.insight.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import relevo.insight.Tale;

class LineTest {

  private static final int TALES = 400;
  private static final long END = 10_000_000;

  /* Ana lleva uno a la vez, diez minutos cada uno, desde el minuto 1. Los tres escriben al empezar: esperan 1, 11 y 21 minutos. Con otra como ella, 1, 1 y 11. */
  @Test
  void goes_twice_as_fast_with_two() {
    List<Served> served = List.of(new Served("ana", 0, 60, 660), new Served("ana", 0, 660, 1_260), new Served("ana", 0, 1_260, 1_860));
    Staff staff = new Staff(served, END);
    assertThat(staff.shifts()).containsExactly(new Shift("ana", 60, 1_860, 1));
    assertThat(Line.waits(served, staff.capacity(), END)).containsExactly(60, 660, 1_260);
    assertThat(Line.waits(served, staff.withOneMore(Tale.MADRID), END)).containsExactly(60, 60, 660);
  }

  /* Ana llega a tener dos a la vez, Bo uno; Bo entra en el minuto 10. En el minuto 0 escriben cuatro: entran dos al llegar Ana, y los otros cuando Ana suelta el primero (5 min) y llega Bo. */
  @Test
  void gives_each_as_many_as_they_had_at_once_and_only_while_they_were_there() {
    List<Served> served = List.of(new Served("ana", 0, 60, 300), new Served("ana", 0, 90, 1_200), new Served("bo", 0, 600, 900), new Served("ana", 0, 700, 1_300));
    Staff staff = new Staff(served, END);
    assertThat(staff.shifts()).containsExactly(new Shift("ana", 60, 1_300, 2), new Shift("bo", 600, 900, 1));
    assertThat(Line.waits(served, staff.capacity(), END)).containsExactly(60, 60, 300, 600);
  }

  /* Quien se fue sin soltar los suyos no ocupa el sitio de quien está. */
  @Test
  void keeps_what_somebody_left_in_hand_from_taking_the_place_of_others() {
    long morning = 12 * 3_600L;
    List<Served> served = List.of(new Served("ana", 0, 10, morning + 60), new Served("ana", 5, 20, morning + 90), new Served("bo", 30_000, 30_010, 30_610),
        new Served("bo", 30_000, 30_610, 31_000));
    Staff staff = new Staff(served, END);
    assertThat(staff.shifts()).containsExactly(new Shift("ana", 10, 20, 2), new Shift("ana", morning + 60, morning + 90, 2), new Shift("bo", 30_010, 31_000, 1));
    assertThat(Line.waits(served, staff.capacity(), END)).containsExactly(10, 5, 10, 610);
  }

  @Test
  void has_whoever_is_never_taken_wait_until_the_end() {
    List<Served> served = List.of(new Served("ana", 0, 10, END + 1), new Served("ana", 20, 30, 40));
    assertThat(Line.waits(served, new Capacity().plus(5, 100, 1), 1_000)).containsExactly(5, 980);
    assertThat(Line.waits(served, new Capacity(), 1_000)).containsExactly(1_000, 980);
    assertThat(Line.waits(List.of(), new Capacity(), 1_000)).isEmpty();
  }

  @Test
  void adds_whoever_was_there_longest_each_day_with_the_usual_number_in_hand() {
    List<Served> served = new ArrayList<>(List.of(new Served("ana", 0, 3_600, 7_200), new Served("bo", 0, 3_600, 10_800), new Served("bo", 0, 3_700, 9_000)));
    served.add(new Served("ana", 100_000, 100_000, 100_600));
    Staff staff = new Staff(served, END);
    assertThat(staff.people()).isEqualTo(2);
    assertThat(staff.usualMost()).isEqualTo(1);
    Capacity.Walk more = staff.withOneMore(Tale.MADRID).new Walk();
    assertThat(LongStream.of(3_600, 7_200, 7_201, 10_800, 10_801, 100_000, 100_600, 100_601).mapToInt(more::at)).containsExactly(4, 4, 3, 3, 0, 2, 2, 0);
  }

  @Test
  void makes_nobody_wait_longer_with_one_more() {
    int better = 0;
    for (int seed = 0; seed < TALES; seed++) {
      List<Served> served = tale(new Random(seed), false);
      Staff staff = new Staff(served, END);
      long[] seen = Line.waits(served, staff.capacity(), END);
      long[] more = Line.waits(served, staff.withOneMore(Tale.MADRID), END);
      for (int n = 0; n < seen.length; n++) assertThat(more[n]).as("tale %d, hand-over %d", seed, n).isBetween(0L, seen[n]);
      if (LongStream.of(more).sum() < LongStream.of(seen).sum()) better++;
    }
    assertThat(better).as("tales in which it helps").isGreaterThan(TALES / 4);
  }

  @Test
  void makes_nobody_wait_longer_than_they_did_if_they_were_taken_in_turn() {
    for (int seed = 0; seed < TALES; seed++) {
      List<Served> served = tale(new Random(seed), true);
      long[] seen = Line.waits(served, new Staff(served, END).capacity(), END);
      for (int n = 0; n < seen.length; n++) assertThat(seen[n]).as("tale %d, hand-over %d", seed, n).isLessThanOrEqualTo(served.get(n).waited());
    }
  }

  @Test
  void never_has_more_in_hand_than_there_is_room_for_and_lets_nobody_pass() {
    for (int seed = 0; seed < TALES; seed++) {
      List<Served> served = tale(new Random(seed), false);
      Capacity capacity = new Staff(served, END).capacity();
      long[] waits = Line.waits(served, capacity, END);
      List<long[]> held = IntStream.range(0, waits.length).mapToObj(n -> new long[] {served.get(n).asked() + waits[n], served.get(n).handled()}).toList();
      assertThat(held).extracting(each -> each[0]).isSorted();
      Capacity.Walk walk = capacity.new Walk();
      for (long[] each : held) {
        if (each[0] == END) continue;
        long inHand = held.stream().filter(other -> other[0] <= each[0] && each[0] < other[0] + other[1]).count();
        assertThat(inHand).as("tale %d at %d", seed, each[0]).isLessThanOrEqualTo(walk.at(each[0]));
      }
    }
  }

  /** Some people, each with a few at once and breaks between; in the order in which customers asked. */
  private static List<Served> tale(Random random, boolean inTurn) {
    int people = 1 + random.nextInt(3);
    Map<Integer, Long> free = new HashMap<>();
    List<Served> served = new ArrayList<>();
    long asked = 0;
    long before = 0;
    for (int n = 0; n < 60; n++) {
      asked += random.nextInt(10) == 0 ? random.nextInt(40_000) : random.nextInt(400);
      int slot = random.nextInt(people * 2);
      long taken = Math.max(Math.max(asked + random.nextInt(600), free.getOrDefault(slot, 0L)), inTurn ? before : 0);
      long released = taken + random.nextInt(20) * 97L;
      free.put(slot, released);
      before = taken;
      served.add(new Served("agente " + slot / 2, asked, taken, released));
    }
    served.sort(Comparator.comparing(Served::asked));
    return served;
  }
}
