package relevo.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.figure.Figures.Figure;
import relevo.insight.TestJournal;
import relevo.kernel.ProductClock;

/** Here, where there is a database. */
class FiguresTest {

  private final Map<String, Supplier<?>> gauges = new HashMap<>();
  private final Figures figures = new Figures();
  private boolean away;

  @BeforeEach
  void wire() {
    figures.clock = new ProductClock();
    figures.metrics = (MetricRegistry) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {MetricRegistry.class}, (proxy, method, given) -> {
      StringBuilder name = new StringBuilder(((Metadata) given[0]).getName());
      for (Tag tag : (Tag[]) given[2]) name.append(' ').append(tag.getTagValue());
      gauges.put(name.toString(), (Supplier<?>) given[1]);
      return null;
    });
    figures.database = (DataSource) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, given) -> connection());
  }

  private Connection connection() throws SQLException {
    if (away) throw new SQLException("away", "08006");
    Connection connection = TestJournal.connection();
    connection.setAutoCommit(true);
    return connection;
  }

  private Object said(String name) {
    return gauges.get(name).get();
  }

  @Test
  void are_had_though_another_ones_question_is_wrong() {
    figures.watch("select no_such_column, cast(? as timestamptz)", new Figure("wrong", "none", ""));
    figures.watch("select 7 where ?::timestamptz is not null", new Figure("right", "none", ""));
    figures.ask();
    assertThat(said("wrong")).isEqualTo(-1.0);
    assertThat(said("right")).isEqualTo(7.0);
  }

  @Test
  void are_unknown_while_the_database_is_away() {
    figures.watch("select 7 where ?::timestamptz is not null", new Figure("right", "none", ""));
    figures.ask();
    away = true;
    figures.ask();
    assertThat(said("right")).isEqualTo(-1.0);
  }

  @Test
  void say_of_what_is_gone_that_none_waits_and_nothing_of_its_health() throws SQLException {
    try (Connection connection = connection(); var statement = connection.createStatement()) {
      statement.execute("create table if not exists public.thing (name text)");
      statement.execute("insert into public.thing values ('zd')");
      figures.watch("thing", "select name, 1, 3 from public.thing where ?::timestamptz is not null", Figure.health("up", ""), new Figure("waiting", "none", ""));
      figures.ask();
      assertThat(said("up zd")).isEqualTo(1.0);
      assertThat(said("waiting zd")).isEqualTo(3.0);
      statement.execute("drop table public.thing");
      statement.execute("create table public.thing (name text)");
      figures.ask();
      assertThat(said("up zd")).isEqualTo(Double.NaN);
      assertThat(said("waiting zd")).isEqualTo(0.0);
      statement.execute("drop table public.thing");
    }
  }
}
