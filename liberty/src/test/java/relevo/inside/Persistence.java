package relevo.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import relevo.events.Content;
import relevo.messaging.conversation.Conversations;
import relevo.messaging.provider.Identity;
import relevo.messaging.provider.Inbound;

/** What is put into the database comes out of it as it was. */
interface Persistence {

  /** Others point to these. */
  List<String> FIRST = List.of("Conversation", "Team", "Ticket");

  @Test
  default void every_entity_comes_back_as_it_went_in() throws Exception {
    List<Class<?>> entities = entities();
    assertTrue(entities.size() >= 9, entities.toString());
    Specimen specimen = new Specimen(UUID.randomUUID());
    Desk.rollBack(() -> {
      EntityManager em = Desk.bean(Shelf.class).entities();
      em.createNativeQuery("insert into messaging.contact (id, created_at) values (?, now())").setParameter(1, specimen.id())
          .executeUpdate();
      for (Class<?> entity : entities) assertComesBack(entity, specimen, em);
    });
  }

  /** Rows are written table by table, the one met first before the others. */
  @Test
  default void a_known_and_a_new_customer_may_share_a_batch() throws Exception {
    UUID known = contact();
    UUID fresh = contact();
    Desk.commit(() -> hear(known));
    Desk.commit(() -> hear(known, fresh));
    assertEquals(3, Desk.count(
        "from messaging.message m join messaging.conversation c on c.id = m.conversation_id where c.contact_id in (?, ?)",
        known, fresh));
  }

  private static UUID contact() {
    UUID id = UUID.randomUUID();
    Desk.column("insert into messaging.contact (id, name, created_at) values (?, 'Ana', now())", id);
    return id;
  }

  private static void hear(UUID... contacts) {
    Conversations conversations = Desk.bean(Conversations.class);
    conversations.lockOf(List.of(contacts));
    for (UUID contact : contacts) {
      Inbound hello = new Inbound("100", UUID.randomUUID().toString(), new Identity("34600", null, null, null, "Ana"),
          Content.text("hola"), Instant.now(), contact);
      conversations.heard(conversations.of(contact, "100"), UUID.randomUUID(), hello);
    }
  }

  private static void assertComesBack(Class<?> type, Specimen specimen, EntityManager em) throws ReflectiveOperationException {
    Object entity = specimen.of(type);
    Object id = em.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(entity);
    Object present = em.find(type, id);
    if (present == null) em.persist(entity);
    else specimen.filled(present);
    Map<String, Object> put = Specimen.contents(entity);
    em.flush();
    em.clear();
    assertEquals(put, Specimen.contents(em.find(type, id)), type.getName());
  }

  private static List<Class<?>> entities() {
    return Desk.bean(Shelf.class).entities().getMetamodel().getEntities().stream().<Class<?>>map(entity -> entity.getJavaType())
        .sorted(Comparator.comparing(type -> FIRST.contains(type.getSimpleName()) ? type.getSimpleName() : type.getName())).toList();
  }
}
