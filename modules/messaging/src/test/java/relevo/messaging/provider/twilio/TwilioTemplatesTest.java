package relevo.messaging.provider.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import relevo.kernel.Egress;
import relevo.messaging.channel.Channel;
import relevo.messaging.channel.KnownChannels;
import relevo.messaging.provider.TemplateList;
import relevo.messaging.provider.TemplateList.Listed;

class TwilioTemplatesTest {

  static final String BASE = "https://content.example";
  static final String ONE = """
      {"sid":"HX%s","friendly_name":"%s","language":"es","variables":{"2":"x","1":"Ana"},"types":{"twilio/location":{"label":"x"},
       "twilio/text":{"body":"Hola, {{1}}"}},"approval_requests":{"status":"%s","category":"UTILITY","rejection_reason":"%s"}}""";

  Channel channel = KnownChannels.channel("1", "twilio", "1",
      Map.of("template.aviso", "HXa", "template.oferta.es_MX", "HXb", "content.list.2", "HXc"), Map.of());
  List<String> asked = new ArrayList<>();

  @Test
  void go_by_the_names_of_the_settings_and_say_which_have_none() throws Exception {
    TemplateList list = list("{\"contents\":[" + ONE.formatted("a", "copy_1", "approved", "") + ","
        + ONE.formatted("b", "copy_2", "rejected", "SCAM") + "," + ONE.formatted("c", "copy_3", "approved", "")
        + ",{\"sid\":\"HXd\"}],\"meta\":{\"next_page_url\":null}}");
    assertThat(list.error()).isNull();
    assertThat(list.templates()).extracting(Listed::name, Listed::language, Listed::status).containsExactly(
        tuple("aviso", "es", "APPROVED"), tuple("oferta", "es_MX", "REJECTED"), tuple("copy_3", "es", "UNLINKED"));
    assertThat(list.templates().getFirst())
        .isEqualTo(new Listed("aviso", "es", "APPROVED", "UTILITY", null, null, "Hola, {{1}}", List.of("1", "2")));
    assertThat(list.templates().getLast().reason()).contains("HXc");
  }

  @Test
  void follow_pages_to_twilio_and_nowhere_else() throws Exception {
    String next = "{\"contents\":[],\"meta\":{\"next_page_url\":\"%s/v1/ContentAndApprovals?Page=1\"}}";
    assertThat(list(next.formatted(BASE), "{\"contents\":[],\"meta\":{}}")).isEqualTo(TemplateList.of(List.of()));
    assertThat(asked).containsExactly("/v1/ContentAndApprovals?PageSize=100", "/v1/ContentAndApprovals?Page=1");
    assertThat(list(next.formatted(BASE + ".evil.example")).error()).contains("otra parte");
  }

  @Test
  void are_no_list_where_twilio_speaks_otherwise() throws Exception {
    assertThat(list("<html>").error()).isNotNull();
  }

  private TemplateList list(String... pages) throws Exception {
    var left = new ArrayList<>(List.of(pages));
    return TwilioTemplates.list(channel, BASE, path -> {
      asked.add(path);
      return new Egress.Answer(200, left.removeFirst());
    });
  }
}
