package relevo.flow.version;

import static org.assertj.core.api.Assertions.assertThat;
import static relevo.flow.version.FlowLifeTest.refused;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import relevo.events.escalation.FlowsProposed;
import relevo.events.escalation.FlowsReleased;
import relevo.events.escalation.FlowsReturned;
import relevo.flow.definition.DeskTexts;
import relevo.kernel.Ids;
import relevo.kernel.Refusal;

class GoWithRulesTest {

  private static final String NAME = "bienvenida";

  Desk desk = new Desk();

  @Test
  void publishes_every_draft_and_keeps_the_release_with_it() {
    DocumentDraft texts = desk.writing.begin(DeskTexts.NAME, null, null, null, "ana");
    goes(5, "move", desk.draft(NAME, Desk.greeting("A")), texts);
    assertThat(live()).isEqualTo("bench 1, bienvenida 2, pedir-contacto 1, pedir-pedido 1, textos 2");
    VersionCard card = desk.stored.version(NAME, 2).orElseThrow().card(2);
    assertThat(card.release()).isEqualTo(5);
    assertThat(card.by()).isEqualTo("bo");
    assertThat(card.running()).isEqualTo("move");
    assertThat(desk.kept).isEmpty();
  }

  @Test
  void publishes_nothing_if_one_of_them_cannot_go_live() {
    DocumentDraft good = desk.draft(DeskTexts.NAME, DocumentText.parse("{}"));
    DocumentDraft broken = desk.draft(NAME, Desk.bienvenida("{{marca}}", "{{nadie}}"));
    FlowsProposed proposal = new FlowsProposed(List.of(good.id(), broken.id()));
    desk.withRules.on(proposal);
    assertThat(proposal.objection()).map(Refusal::code).hasValue("flow-refused");
    refused(() -> goes(5, null, good, broken), 422, "flow-refused");
    assertThat(live()).isEqualTo("bench 1, bienvenida 1, pedir-contacto 1, pedir-pedido 1, textos 1");
  }

  @Test
  void says_what_is_not_there_or_there_twice() {
    FlowsProposed gone = new FlowsProposed(List.of(Ids.next()));
    desk.withRules.on(gone);
    assertThat(gone.objection()).map(Refusal::status).hasValue(404);
    refused(() -> goes(5, null, desk.draft(NAME, Desk.greeting("A")), desk.draft(NAME, Desk.greeting("B"))), 422, "flow-twice");
    FlowsProposed fine = new FlowsProposed(List.of(desk.kept.keySet().iterator().next()));
    desk.withRules.on(fine);
    assertThat(fine.objection()).isEmpty();
  }

  @Test
  void returns_what_belongs_to_the_release() {
    goes(5, null, desk.draft(NAME, Desk.greeting("A")));
    goes(6, null, desk.draft(NAME, Desk.greeting("B")), desk.draft(DeskTexts.NAME, DocumentText.parse("{}")));
    desk.publishes(NAME, Desk.greeting("C"), null);
    returns(6);
    assertThat(live()).isEqualTo("bench 1, bienvenida 3, pedir-contacto 1, pedir-pedido 1, textos 2");
    returns(5);
    assertThat(live()).isEqualTo("bench 1, bienvenida 2, pedir-contacto 1, pedir-pedido 1, textos 1");
    returns(4);
    assertThat(live()).isEqualTo("bench 1, bienvenida 1, pedir-contacto 1, pedir-pedido 1, textos 1");
    returns(6);
    assertThat(live()).isEqualTo("bench 1, bienvenida 3, pedir-contacto 1, pedir-pedido 1, textos 2");
  }

  @Test
  void leaves_a_flow_that_never_went_with_a_release_alone() {
    desk.publishes(NAME, Desk.greeting("A"), null);
    goes(5, null, desk.draft(DeskTexts.NAME, DocumentText.parse("{}")));
    returns(4);
    assertThat(live()).isEqualTo("bench 1, bienvenida 2, pedir-contacto 1, pedir-pedido 1, textos 1");
  }

  private void goes(long release, String running, DocumentDraft... drafts) {
    List<UUID> ids = Arrays.stream(drafts).map(DocumentDraft::id).toList();
    desk.withRules.on(new FlowsReleased(release, ids, running, "bo", "juntos"));
  }

  private void returns(long release) {
    desk.withRules.on(new FlowsReturned(release, null, "bo", "atrás"));
  }

  private String live() {
    return desk.stored.all().stream().map(document -> document.name() + " " + document.live()).collect(Collectors.joining(", "));
  }
}
