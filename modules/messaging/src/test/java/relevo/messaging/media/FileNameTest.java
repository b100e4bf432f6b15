package relevo.messaging.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

  @ParameterizedTest
  @CsvSource({"Factura%20a%C3%B1o%20%F0%9F%A7%BE.pdf, Factura año 🧾.pdf", "..%2F..%2Fetc%2Fpasswd, passwd", "C%3A%5Cfotos%5Ca.png, a.png",
      "a%0D%0Ab.txt, ab.txt", "2+2.txt, 2+2.txt", "%E2%80%AEfdp.exe, fdp.exe", "%2F, archivo", "%20, archivo"})
  void is_the_last_part_without_anything_odd(String encoded, String name) {
    assertThat(FileName.of(encoded)).isEqualTo(name);
  }

  @Test
  void is_given_where_there_is_none_and_cut_where_it_is_long() {
    assertThat(FileName.of(null)).isEqualTo("archivo");
    assertThat(FileName.of("x".repeat(500) + ".pdf")).hasSize(200).endsWith(".pdf");
  }

  @Test
  void is_refused_where_it_is_not_encoded() {
    assertThatThrownBy(() -> FileName.of("100%.pdf")).hasFieldOrPropertyWithValue("code", "file-name");
  }
}
