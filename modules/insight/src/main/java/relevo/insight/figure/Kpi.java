package relevo.insight.figure;

import java.util.Set;

/**
 * One figure, as SQL over the rows of one table.
 *
 * @param id as the API and the console name it
 * @param group the panel it stands in
 * @param title for people, in Spanish
 * @param table without its schema
 * @param bottom which rows are the whole
 * @param top which of them are counted; of a duration the same as bottom
 * @param weights what is summed of these rows instead of counting them: of the top and of the bottom; null
 * @param seconds how long it took, of a duration; null
 * @param heads under which it makes sense
 */
public record Kpi(String id, String group, String title, Kind kind, String table, String bottom, String top, Weights weights, String seconds,
    Set<Head> heads) {

  /** SHARE is a ratio whose parts under heads of the hand-over are parts of the whole's bottom. Of a MARK nothing is shown below ten. */
  public enum Kind { COUNT, RATIO, SHARE, MARK, DURATION }

  public record Weights(String top, String bottom) {}

  static Kpi count(String id, String group, String title, String table, String which, Set<Head> heads) {
    return new Kpi(id, group, title, Kind.COUNT, table, which, which, null, null, heads);
  }

  static Kpi ratio(String id, String group, String title, String table, String bottom, String top, Set<Head> heads) {
    return new Kpi(id, group, title, Kind.RATIO, table, bottom, top, null, null, heads);
  }

  static Kpi duration(String id, String group, String title, String table, String which, String seconds, Set<Head> heads) {
    return new Kpi(id, group, title, Kind.DURATION, table, which, which, null, seconds, heads);
  }

  Kpi as(Kind other) {
    return new Kpi(id, group, title, other, table, bottom, top, weights, seconds, heads);
  }

  Kpi weighing(String ofTop, String ofBottom) {
    return new Kpi(id, group, title, kind, table, bottom, top, new Weights(ofTop, ofBottom), seconds, heads);
  }

  public boolean isDuration() {
    return kind == Kind.DURATION;
  }

  String topSql() {
    return sum("(" + bottom + ") and (" + top + ")", weights == null ? null : weights.top());
  }

  String bottomSql() {
    return sum(bottom, weights == null ? null : weights.bottom());
  }

  private static String sum(String which, String weight) {
    return weight == null ? "count(*) filter (where " + which + ")" : "coalesce(sum(" + weight + ") filter (where " + which + "), 0)";
  }
}
