package relevo.ticketing.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import relevo.figure.Figures;
import relevo.figure.Figures.Figure;

/** What the metrics page says of each team's line: how many wait in it, for how long, and over whom WhatsApp's window is about to close. */
@ApplicationScoped
class QueueFigures {

  private static final String LINES = """
      select team.name, count(t.id) filter (where t.status = 'OPEN'),
        greatest(0, coalesce(extract(epoch from asked.now - min(t.opened_at) filter (where t.status = 'OPEN')), 0)),
        count(t.id) filter (where c.waiting_since is not null
          and c.heard_at between asked.now - interval '24 hours' and asked.now - interval '22 hours')
      from (select cast(? as timestamptz) as now) asked cross join ticketing.team team
      left join ticketing.ticket t on t.team = team.name and t.status <> 'RESOLVED'
      left join ticketing.chat c on c.ticket_id = t.id
      group by team.name, asked.now""";

  @Inject Figures figures;

  void register(@Observes @Initialized(ApplicationScoped.class) Object application) {
    figures.watch("team", LINES,
        new Figure("relevo_queue_waiting", "none", "Tickets that nobody has taken"),
        new Figure("relevo_queue_oldest_seconds", "seconds", "Age of the oldest of them, 0 if there is none"),
        new Figure("relevo_windows_closing", "none", "Customers who wait for a person and can be written to freely for two more hours at most"));
  }
}
