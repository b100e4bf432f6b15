package relevo.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SealedTest {

  private final List<String> logged = new ArrayList<>();
  private final Logger log = Logger.getLogger(Sealed.class.getName());
  private final Handler ear = new Handler() {
    @Override
    public void publish(LogRecord line) {
      logged.add(line.getLevel() + " " + line.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  };
  private Sealed sealed;

  @BeforeEach
  void listen() {
    log.addHandler(ear);
    sealed = new Sealed(new Vault() {
      @Override
      public String open(String sealed, String place) {
        if (sealed.startsWith("good")) return "secreto";
        throw new IllegalStateException("A secret of " + place + " does not open");
      }
    });
  }

  @AfterEach
  void stop_listening() {
    log.removeHandler(ear);
  }

  @Test
  void say_once_of_each_secret_that_it_does_not_open_and_go_on_with_the_others() {
    Map<String, String> kept = Map.of("token", "bad1", "key", "good");
    for (int look = 0; look < 3; look++) assertThat(sealed.opened("customer-source/crm", kept)).containsExactly(Map.entry("key", "secreto"));
    assertThat(logged).containsExactly("WARNING A secret of customer-source/crm/token does not open");
    sealed.opened("customer-source/crm", Map.of("token", "bad2"));
    assertThat(logged).hasSize(2);
  }
}
