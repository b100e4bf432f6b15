package relevo.insight.figure;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import relevo.insight.figure.Cases.Case;
import relevo.insight.figure.Cases.Place;

/** Behind work that waits or was set aside: the last conversation of whom it is for, the oldest work first. Work for nobody, such as reading templates, is in no list. */
record OfJobs(String id, String title, String which, String since) implements Listing {

  private static final List<OfJobs> ALL = List.of(
      new OfJobs("oldest_outbox", "El envío que más espera", "j.direction = 'OUT' and j.parked_at is null and j.due_at <= :now", "j.due_at"),
      new OfJobs("dead_letters", "Trabajos apartados ahora", "j.parked_at is not null", "j.parked_at"));

  /** A job's number in the place of an id, in the same order. */
  private static final String ID = "('00000000-0000-0000-0000-' || lpad(to_hex(j.id), 12, '0'))::uuid";
  private static final String JOBS = """
      select %1$s, c.conversation_id, c.day, c.team, c.agent, c.rule, c.reason, c.release, c.channel, c.language, c.customer,
        greatest(0, extract(epoch from :now - %2$s)::bigint), %2$s
      from (select * from kernel.job j where %3$s order by %2$s, j.id) j cross join lateral (
        select * from (select * from insight.conversation where contact_id = j.subject union all
          select * from insight.conversation where conversation_id = j.subject) of_subject order by t_in desc limit 1) c
      where true%4$s order by %2$s, j.id limit ?""";

  static Optional<Listing> named(String id) {
    return ALL.stream().filter(each -> each.id.equals(id)).map(Listing.class::cast).findFirst();
  }

  @Override
  public Set<Head> heads() {
    return Set.of();
  }

  @Override
  public Order order() {
    return Order.OLDEST_FIRST;
  }

  @Override
  public boolean ofDesk() {
    return true;
  }

  @Override
  public List<Case> cases(Look look, boolean numerator, Place after, int most) throws SQLException {
    String further = after == null ? "" : " and (" + since + ", " + ID + ") > (" + order().parameter() + ", ?)";
    List<Object> values = new ArrayList<>();
    if (after != null) values.addAll(List.of(after.key(), after.id()));
    values.add(most);
    return Cases.found(look.connection(), look.asked().at(JOBS.formatted(ID, since, which, further)), values);
  }
}
