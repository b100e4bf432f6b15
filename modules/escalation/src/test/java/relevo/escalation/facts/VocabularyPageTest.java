package relevo.escalation.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class VocabularyPageTest {

  @Test
  void is_what_analysts_read() throws IOException {
    assertThat(Files.readString(Path.of("../../rules/facts.md"))).isEqualTo(VocabularyPage.print());
  }

  @Test
  void shows_names_values_and_meaning() {
    assertThat(VocabularyPage.print())
        .contains("## Turno (Turn)")
        .contains("| `intentosFallidos` | `failedAttempts` | número entero | Respuestas fallidas seguidas, contando esta. |")
        .contains("| `dueno` | `owner` | `bot` `humano` | Quién responde ahora. |");
  }
}
