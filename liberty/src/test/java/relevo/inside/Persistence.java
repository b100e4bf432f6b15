package relevo.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is put into the database comes out of it as it was. */
interface Persistence {

  /** Others refer to its rows, so it goes in before them. */
  String FIRST = "Conversation";

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
        .sorted(Comparator.comparing(type -> type.getSimpleName().equals(FIRST) ? "" : type.getName())).toList();
  }
}
