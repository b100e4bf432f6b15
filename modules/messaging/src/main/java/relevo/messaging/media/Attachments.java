package relevo.messaging.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import relevo.events.Content;
import relevo.events.content.Media;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;
import relevo.messaging.conversation.Conversation;

/** Every file of a conversation: those that came with a message, and those that one of us sends. */
@ApplicationScoped
public class Attachments {

  @PersistenceContext EntityManager em;
  @Inject ProductClock clock;
  @Inject Jobs jobs;

  /**
   * Has the file of a message that is about to be kept fetched, if it has one.
   *
   * @return the content, which names our copy-to-be
   */
  public Content expect(Conversation conversation, UUID message, Content content) {
    if (content.revision() != null) return content.revised(expect(conversation, message, content.revision()));
    Media file = content.media();
    if (file == null || file.id() == null && file.link() == null) return content;
    Attachment attachment = new Attachment(message, conversation, file, clock.now());
    em.persist(attachment);
    jobs.add(FetchAttachment.KIND, attachment.contactId(), new FetchAttachment.Errand(attachment.id(), null, null));
    return content.with(file.keptAs(attachment.id()));
  }

  Attachment byId(UUID id) {
    return em.find(Attachment.class, id);
  }

  Attachment lock(UUID id) {
    return em.find(Attachment.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Locks these, in one statement and in the order of their ids; afterwards {@link #byId} costs nothing. */
  void lock(Collection<UUID> ids) {
    em.createQuery("from Attachment where id in :ids order by id", Attachment.class).setParameter("ids", ids)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
  }

  void add(Attachment upload) {
    em.persist(upload);
  }

  void remove(UUID id) {
    Attachment file = byId(id);
    if (file != null) em.remove(file);
  }

  /** What became of these files, by their ids. */
  public Map<UUID, FileView> views(Collection<UUID> ids) {
    if (ids.isEmpty()) return Map.of();
    return em.createQuery("from Attachment where id in :ids", Attachment.class).setParameter("ids", ids)
        .getResultStream().collect(Collectors.toMap(Attachment::id, Attachment::view));
  }

  /** Newest first; {@code before} may be null. */
  List<Attachment> inState(Attachment.State state, Attachment before, int most) {
    String older = before == null ? "" : " and (createdAt, id) < (:moment, :id)";
    var query = em.createQuery("from Attachment where state = :state" + older + " order by createdAt desc, id desc", Attachment.class)
        .setParameter("state", state);
    if (before != null) query.setParameter("moment", before.createdAt()).setParameter("id", before.id());
    return query.setMaxResults(most).getResultList();
  }

  void fetchAgain(Attachment attachment) {
    attachment.wantedAgain(clock.now());
    jobs.add(FetchAttachment.KIND, attachment.contactId(), new FetchAttachment.Errand(attachment.id(), null, null));
  }
}
