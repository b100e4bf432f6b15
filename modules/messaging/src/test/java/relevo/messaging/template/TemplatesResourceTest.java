package relevo.messaging.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import relevo.messaging.template.Templates.Place;

class TemplatesResourceTest {

  @Test
  void goes_on_after_the_place_that_a_cursor_names() {
    Place place = new Place("aviso ñ", "es_MX", "77");
    assertThat(TemplatesResource.place(TemplatesResource.cursor(place))).isEqualTo(place);
    assertThat(TemplatesResource.place(null)).isEqualTo(Place.BEFORE_ALL);
  }

  @Test
  void refuses_a_cursor_that_is_none_of_ours() {
    for (String odd : new String[] {"%%%", "", "YQ"}) {
      assertThatThrownBy(() -> TemplatesResource.place(odd)).as(odd).hasFieldOrPropertyWithValue("code", "cursor");
    }
  }
}
