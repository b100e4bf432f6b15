package relevo.access.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.kernel.Refusal;

/** Opens a new desk's first account, {@code admin}, with the password of {@code RELEVO_ADMIN_PASSWORD}; once there is any account, that is not looked at. */
@ApplicationScoped
class FirstAdministrator {

  private static final Logger LOG = System.getLogger(FirstAdministrator.class.getName());

  @Inject Accounts accounts;
  @Inject KeepAccounts keep;
  @Inject @ConfigProperty(name = "relevo.admin.password") Optional<String> password;

  @Transactional(dontRollbackOn = Refusal.class)
  void on(@Observes Startup start) {
    if (password.isEmpty()) return;
    accounts.alone();
    if (accounts.none()) open();
  }

  private void open() {
    try {
      keep.openFirst(password.get());
    } catch (Refusal tooWeak) {
      LOG.log(Level.WARNING, "The account «admin» was not opened, RELEVO_ADMIN_PASSWORD will not do: " + tooWeak.getMessage());
    }
  }
}
