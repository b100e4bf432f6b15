package relevo.integration.alert.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import relevo.kernel.ProductClock;

/** Who looks into which mailbox, so that there is one for each. In the caller's transaction, with the job that looks. */
@ApplicationScoped
class Readers {

  private static final String BECOME = """
      insert into integration.link (account, subject, kind, external_id, at) values (:account, :subject, 'reader', :reader, :now)
      on conflict (account, subject, kind) do update set external_id = excluded.external_id, at = excluded.at""";
  /** Said anew at each look, so that it does not grow old as other links do. */
  private static final String IS = """
      update integration.link set at = :now where account = :account and subject = :subject and kind = 'reader' and external_id = :reader""";

  @PersistenceContext EntityManager em;
  @Inject ProductClock clock;

  void become(String account, String reader) {
    execute(BECOME, account, reader);
  }

  boolean is(String account, String reader) {
    return execute(IS, account, reader) == 1;
  }

  private int execute(String sql, String account, String reader) {
    return em.createNativeQuery(sql).setParameter("account", account).setParameter("subject", key(account)).setParameter("reader", reader)
        .setParameter("now", clock.now()).executeUpdate();
  }

  private static UUID key(String account) {
    return UUID.nameUUIDFromBytes(("reader " + account).getBytes(StandardCharsets.UTF_8));
  }
}
