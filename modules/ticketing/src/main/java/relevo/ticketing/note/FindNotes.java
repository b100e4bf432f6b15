package relevo.ticketing.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import relevo.kernel.Refusal;
import relevo.ticketing.queue.Line;
import relevo.ticketing.queue.Viewer;

/** Finds notes by any part of their words, accents and capitals aside, on the tickets that somebody sees. */
@ApplicationScoped
public class FindNotes {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 100;
  private static final String FOUND = """
      select n.*, t.conversation_id as conversation,
        (case when w.place > 41 then '…' else '' end) || substring(n.text from greatest(1, w.place - 40) for 160) as excerpt
      from ticketing.note n join ticketing.ticket t on t.id = n.ticket_id
        cross join lateral (select position(ticketing.folded(cast(:plain as text)) in n.folded) as place) w
      where n.folded like '%' || ticketing.folded(cast(:q as text)) || '%'
        and (cast(:all as boolean) or t.team in (:teams) or t.agent = :login)
      order by n.at desc, n.id desc""";

  @PersistenceContext EntityManager em;

  /** Newest first. @throws Refusal 422 for too few letters, or too many */
  @SuppressWarnings("unchecked")
  public NoteHits about(String q, Viewer viewer, int most) {
    String part = q == null ? "" : q.strip();
    if (part.length() < SHORTEST) throw new Refusal(422, "q-too-short", "Escriba al menos " + SHORTEST + " letras de lo que busca («q»).");
    if (part.length() > LONGEST || part.indexOf('\0') >= 0) throw new Refusal(422, "q-too-long", "Busque con " + LONGEST + " letras como mucho.");
    List<Object[]> rows = em.createNativeQuery(FOUND, Note.FOUND).setParameter("plain", part).setParameter("q", Line.literal(part))
        .setParameter("all", viewer.teams().isEmpty()).setParameter("teams", viewer.teams().isEmpty() ? Set.of("") : viewer.teams())
        .setParameter("login", viewer.login()).setMaxResults(most).getResultList();
    return new NoteHits(rows.stream().map(FindNotes::hit).toList());
  }

  private static NoteHit hit(Object[] row) {
    Note note = (Note) row[0];
    return new NoteHit(note.ticketId, (UUID) row[1], note.id, note.at, note.author, (String) row[2]);
  }
}
