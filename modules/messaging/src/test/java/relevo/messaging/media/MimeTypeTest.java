package relevo.messaging.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MimeTypeTest {

  @ParameterizedTest
  @CsvSource({"image/jpeg, image/jpeg", "audio/ogg; codecs=opus, audio/ogg", "Image/PNG, image/png",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document, application/vnd.openxmlformats-officedocument.wordprocessingml.document"})
  void is_read_without_its_parameters(String written, String type) {
    assertThat(MimeType.of(written)).contains(type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "jpeg", "image/", "/png", "image/jpeg\r\nSet-Cookie: a=b", "im age/png", "ñ/ñ"})
  void is_nothing_where_it_makes_no_sense(String written) {
    assertThat(MimeType.of(written)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "image/svg+xml", "application/pdf", "text/xml", "application/xhtml+xml", "text/javascript", "application/octet-stream"})
  void is_shown_in_place_only_if_it_cannot_run(String type) {
    assertThat(MimeType.isHarmless(type)).isFalse();
    assertThat(MimeType.isHarmless("image/jpeg")).isTrue();
  }
}
