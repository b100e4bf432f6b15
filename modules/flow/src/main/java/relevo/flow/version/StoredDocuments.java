package relevo.flow.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import relevo.flow.definition.Library;
import relevo.flow.definition.LiveDocument;

/** Every document, all its versions and which is live. */
@ApplicationScoped
class StoredDocuments implements Library {

  @PersistenceContext EntityManager em;

  @Override
  @Transactional
  public List<LiveDocument> live() {
    return History.live(all(), goings());
  }

  @Override
  @Transactional
  public Optional<String> text(String name, int number) {
    return version(name, number).map(DocumentVersion::text);
  }

  /** Grows whenever anything goes live. */
  @Transactional
  long turn() {
    return em.find(Publishing.class, Publishing.ONLY).turn();
  }

  /** As it is now, whatever this transaction read before; nobody else publishes until it ends. */
  Publishing lock() {
    Publishing publishing = em.find(Publishing.class, Publishing.ONLY);
    em.refresh(publishing, LockModeType.PESSIMISTIC_WRITE);
    return publishing;
  }

  List<Document> all() {
    return em.createQuery("from Document order by name", Document.class).getResultList();
  }

  Optional<Document> named(String name) {
    return Optional.ofNullable(em.find(Document.class, name));
  }

  /** The live version's number; 0 if there is no such document. */
  int liveNumber(String name) {
    return named(name).map(Document::live).orElse(0);
  }

  Optional<DocumentVersion> version(String name, int number) {
    return em.createQuery("from DocumentVersion where name = :name and number = :number", DocumentVersion.class)
        .setParameter("name", name).setParameter("number", number).getResultStream().findFirst();
  }

  /** The newest first. */
  List<DocumentVersion> before(String name, long number, int most) {
    return em.createQuery("from DocumentVersion where name = :name and number < :number order by number desc", DocumentVersion.class)
        .setParameter("name", name).setParameter("number", (int) Math.min(number, Integer.MAX_VALUE)).setMaxResults(most).getResultList();
  }

  /** Each time that anything went live, in order. */
  List<GoingLive> goings() {
    return em.createQuery("from GoingLive order by turn", GoingLive.class).getResultList();
  }

  void add(Document document) {
    em.persist(document);
  }

  void add(DocumentVersion version) {
    em.persist(version);
  }

  void add(GoingLive going) {
    em.persist(going);
  }
}
