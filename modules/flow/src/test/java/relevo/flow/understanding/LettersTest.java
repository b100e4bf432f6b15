package relevo.flow.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

  @ParameterizedTest
  @CsvSource({"casa,casa,true", "casa,caza,true", "casa,csaa,true", "casa,cas,true", "casa,casas,true", "casa,asa,true",
      "casa,cosas,false", "casa,saca,false", "casa,ca,false", "ab,ba,true", "abc,cba,false", "'',a,true", "'',ab,false"})
  void are_nearly_equal_but_for_one_slip(String one, String other, boolean near) {
    assertThat(Letters.nearlyEqual(one, other)).isEqualTo(near);
    assertThat(Letters.nearlyEqual(other, one)).isEqualTo(near);
  }

  @Test
  void agree_with_the_textbook_distance() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      String one = word(random);
      String other = word(random);
      assertThat(Letters.nearlyEqual(one, other)).as("%s %s", one, other).isEqualTo(distance(one, other) <= 1);
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int length = random.nextInt(6); length > 0; length--) word.append((char) ('a' + random.nextInt(3)));
    return word.toString();
  }

  /** Optimal string alignment, by the book. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) d[i][0] = i;
    for (int j = 0; j <= b.length(); j++) d[0][j] = j;
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
    return d[a.length()][b.length()];
  }
}
