package relevo.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CampaignTest {

  @Test
  void writes_words_as_the_fuzzers_dictionary_wants_them() {
    assertThat(Campaign.entry("phone_number_id")).isEqualTo("\"phone_number_id\"");
    assertThat(Campaign.entry("\"a\\b\": ñ")).isEqualTo("\"\\x22a\\x5Cb\\x22:\\x20\\xC3\\xB1\"");
  }
}
