package relevo.messaging.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import relevo.kernel.Refusal;
import relevo.messaging.conversation.Conversation;
import relevo.messaging.conversation.ConversationSamples;
import relevo.messaging.outbound.WindowClosed.Usable;
import relevo.messaging.template.Accounts;
import relevo.messaging.template.Templates;
import relevo.messaging.template.TemplatesResource.TemplateView;

class WindowClosedTest {

  Conversation conversation = ConversationSamples.heardAt(Instant.EPOCH);

  @Test
  void names_what_would_do_in_the_sentence_and_for_the_program() {
    Refusal refusal = refusal(Optional.of("77"));
    assertThat(refusal.status()).isEqualTo(409);
    assertThat(refusal.code()).isEqualTo("window-closed");
    assertThat(refusal).hasMessageEndingWith("una plantilla. Sirven «aviso» (es).");
    assertThat(refusal.members()).isEqualTo(Map.of("templates", List.of(new Usable("aviso", "es", "UTILITY", "Hola"))));
  }

  @Test
  void says_so_where_nothing_would_do() {
    Refusal refusal = refusal(Optional.empty());
    assertThat(refusal).hasMessageEndingWith("No hay ninguna aprobada que sirva.");
    assertThat(refusal.members()).isEqualTo(Map.of("templates", List.of()));
  }

  @Test
  void names_three_each_with_its_languages_and_counts_the_rest() {
    assertThat(WindowClosed.named(List.of(usable("a", "es"), usable("a", "en"), usable("b", "es"), usable("c", "es"), usable("d", "es"),
        usable("e", "pt_BR")))).isEqualTo("Sirven «a» (es, en), «b» (es), «c» (es) y 2 más.");
  }

  private static Usable usable(String name, String language) {
    return new Usable(name, language, "UTILITY", "");
  }

  private Refusal refusal(Optional<String> account) {
    WindowClosed closed = new WindowClosed();
    closed.accounts = new Accounts() {
      @Override
      public Optional<String> of(String channel) {
        assertThat(channel).isEqualTo(conversation.channel());
        return account;
      }
    };
    closed.templates = new Templates() {
      @Override
      public List<TemplateView> usable(String ofAccount, UUID contact) {
        assertThat(ofAccount).isEqualTo("77");
        assertThat(contact).isEqualTo(conversation.contactId());
        return List.of(new TemplateView("77", "aviso", "es", "APPROVED", "UTILITY", "GREEN", null, "Hola", List.of(), Instant.EPOCH));
      }
    };
    return closed.refusal(conversation);
  }
}
