package relevo.jobs;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessObserverMethod;

/**
 * Takes away every {@code AFTER_SUCCESS} observer when the variable {@code RELEVO_HINTS} is {@code off}: the suite then
 * proves that hints are only hints.
 */
public class HintsOff implements Extension {

  void silence(@Observes ProcessObserverMethod<?, ?> observer) {
    boolean hint = observer.getObserverMethod().getTransactionPhase() == TransactionPhase.AFTER_SUCCESS;
    if (hint && "off".equals(System.getenv("RELEVO_HINTS"))) observer.veto();
  }
}
