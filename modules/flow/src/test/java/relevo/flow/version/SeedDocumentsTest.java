package relevo.flow.version;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeedDocumentsTest {

  private static final String NAME = "bienvenida";

  Desk desk = new Desk();

  @Test
  void gives_a_new_desk_its_first_versions_once() {
    assertThat(desk.stored.kept).containsKeys(NAME, "bench", "textos");
    int versions = desk.stored.versions.size();
    desk.seeding.seed();
    assertThat(desk.stored.versions).hasSize(versions);
    assertThat(desk.stored.version(NAME, 1).orElseThrow().card(1).comment()).isEqualTo("viene con Relevo");
  }

  @Test
  void makes_what_a_newer_desk_brings_the_next_version_where_nobody_published_another() {
    brings("dos");
    assertThat(desk.live(NAME)).isEqualTo(2);
    brings("tres");
    assertThat(desk.live(NAME)).isEqualTo(3);
    assertThat(desk.kept).isEmpty();
  }

  @Test
  void leaves_it_to_a_person_where_somebody_did() {
    desk.publishes(NAME, Desk.greeting("propia"), null);
    brings("dos");
    assertThat(desk.live(NAME)).isEqualTo(2);
    assertThat(desk.kept.values()).singleElement().satisfies(draft -> {
      assertThat(draft.name()).isEqualTo("lo nuevo que trae Relevo");
      assertThat(draft.basedOn()).isEqualTo(2);
      assertThat(draft.json()).isEqualTo(Desk.greeting("dos"));
    });
    brings("dos");
    assertThat(desk.kept).hasSize(1);
  }

  @Test
  void leaves_it_to_a_person_where_somebody_went_back() {
    brings("dos");
    desk.goesBack(NAME, 1, null);
    brings("tres");
    assertThat(desk.live(NAME)).isEqualTo(1);
    assertThat(desk.kept).hasSize(1);
  }

  @Test
  void does_not_take_an_older_desk_that_starts_later_for_news() {
    brings("dos");
    desk.seeding.seed();
    assertThat(desk.live(NAME)).isEqualTo(2);
    assertThat(desk.kept).isEmpty();
  }

  private void brings(String brand) {
    desk.seeding.seed(desk.stored.lock(), NAME, Desk.greeting(brand));
  }
}
