package relevo.integration.alert.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlackTextTest {

  @Test
  void lets_nobody_call_a_channel_or_make_a_link() {
    assertThat(SlackText.escaped("<!channel> <https://x.example|banco> & más", 100))
        .isEqualTo("&lt;!channel&gt; &lt;https://x.example|banco&gt; &amp; más");
  }

  @Test
  void cuts_between_letters_and_never_within_an_entity() {
    assertThat(SlackText.escaped("ab<cd", 5)).isEqualTo("ab…");
    assertThat(SlackText.escaped("ab<", 6)).isEqualTo("ab&lt;");
    assertThat(SlackText.escaped("😀😀😀", 5)).isEqualTo("😀😀…");
    assertThat(SlackText.escaped("&".repeat(5_000), 3_000)).hasSizeLessThanOrEqualTo(3_000).endsWith("&amp;…");
    assertThat(SlackText.escaped("abc", 3)).isEqualTo("abc");
  }

  @Test
  void reads_what_people_write() {
    assertThat(SlackText.read("mira <https://x.example/a?b=1&amp;c=2|la página> con <@U123> &lt;ya&gt;"))
        .isEqualTo("mira la página (https://x.example/a?b=1&c=2) con @U123 <ya>");
    assertThat(SlackText.read("<https://x.example> <#C1|soporte> <!here> <mailto:a@b.example|a@b.example>"))
        .isEqualTo("https://x.example #soporte @here mailto:a@b.example");
  }
}
