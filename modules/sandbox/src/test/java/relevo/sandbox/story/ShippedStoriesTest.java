package relevo.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShippedStoriesTest {

  static final Set<String> TEAMS = Set.of("mesa", "facturacion", "retenciones", "cuentas clave", "especialistas");

  List<Story> stories = Story.in(Path.of("../../rules/stories"));

  ShippedStoriesTest() throws IOException {}

  @Test
  void show_every_trigger_of_the_article() {
    assertThat(stories).extracting(Story::file).contains("tres-fallos.yaml", "palabra-agente.yaml", "palabra-humano.yaml",
        "palabra-soporte.yaml", "palabra-representante.yaml", "palabra-reembolso.yaml", "frustracion.yaml", "facturacion.yaml",
        "doble-cobro.yaml", "cancelacion-en-horario.yaml", "cancelacion-fuera-de-horario.yaml", "cliente-oro.yaml",
        "opcion-agente.yaml", "pedido-en-camino.yaml", "preguntas-frecuentes.yaml", "relevo-completo.yaml");
  }

  @Test
  void send_tickets_only_to_teams_that_exist() {
    assertThat(stories).flatExtracting(Story::chat).extracting(step -> step.ticket().get("team"))
        .filteredOn(team -> team != null).isNotEmpty().allMatch(TEAMS::contains);
  }

  @Test
  void expect_something_after_whatever_a_customer_says() {
    assertThat(stories).flatExtracting(Story::chat)
        .filteredOn(step -> step.customer() != null || step.tap() != null)
        .allMatch(step -> !step.bot().isEmpty() || step.silence());
  }
}
