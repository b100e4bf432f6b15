package relevo.messaging.provider.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.kernel.Egress;
import relevo.messaging.channel.Channel;
import relevo.messaging.channel.KnownChannels;
import relevo.messaging.provider.TemplateList;
import relevo.messaging.provider.TemplateList.Listed;

class MetaTemplatesTest {

  MetaTemplates templates = new MetaTemplates();
  List<Egress.Call> calls = new ArrayList<>();
  Deque<Egress.Answer> answers = new ArrayDeque<>();
  Channel channel = KnownChannels.channel("200", "meta", "1", Map.of("waba", "77"), Map.of("access-token", "t"));

  @BeforeEach
  void connect() {
    templates.first = KnownChannels.configured();
    templates.egress = new Egress() {
      @Override
      public Answer send(Call call) throws Unanswered {
        calls.add(call);
        if (answers.isEmpty()) throw new Unanswered("reset", null);
        return answers.remove();
      }

      @Override
      public void trust(java.net.URI address) {}
    };
  }

  @Test
  void are_read_page_after_page_with_text_blanks_quality_and_reason() {
    answers.add(new Egress.Answer(200, """
        {"data":[{"name":"aviso","language":"es_MX","status":"APPROVED","category":"UTILITY","quality_score":{"score":"GREEN","date":1},
          "rejected_reason":"NONE","components":[{"type":"HEADER","format":"TEXT","text":"{{9}}"},
          {"type":"BODY","text":"Hola, {{2}}: {{ 1 }} {{2}}"}]}],
         "paging":{"cursors":{"before":"a","after":"b=="},"next":"https://elsewhere.example/x"}}"""));
    answers.add(new Egress.Answer(200, """
        {"data":[{"name":"promo","language":"es","status":"REJECTED","category":"MARKETING","rejected_reason":"SCAM"},
          {"name":"nameless in no language"},7],"paging":{"cursors":{"after":"c"}}}"""));
    assertThat(templates.list(channel)).isEqualTo(TemplateList.of(List.of(
        new Listed("aviso", "es_MX", "APPROVED", "UTILITY", "GREEN", null, "Hola, {{2}}: {{ 1 }} {{2}}", List.of("1", "2")),
        new Listed("promo", "es", "REJECTED", "MARKETING", null, "SCAM", null, List.of()))));
    assertThat(calls.getFirst().uri()).asString().contains("/v25.0/77/message_templates?fields=name,status,").endsWith("&limit=100");
    assertThat(calls.getLast().uri()).asString().endsWith("&limit=100&after=b%3D%3D");
    assertThat(calls.getLast().headers()).containsEntry("Authorization", "Bearer t");
  }

  @Test
  void are_no_list_where_a_page_is_missing() {
    answers.add(new Egress.Answer(200, "{\"data\":[{\"name\":\"a\",\"language\":\"es\"}],\"paging\":{\"cursors\":{\"after\":\"b\"},\"next\":\"x\"}}"));
    assertThat(templates.list(channel)).isEqualTo(TemplateList.failed("Meta no responde: reset"));
  }

  @Test
  void are_no_list_where_meta_refuses_or_speaks_otherwise() {
    answers.add(new Egress.Answer(400, "{\"error\":{\"code\":190,\"message\":\"expired\"}}"));
    answers.add(new Egress.Answer(200, "<html>"));
    assertThat(templates.list(channel).error()).isEqualTo("Meta lo rechaza (190): expired");
    assertThat(templates.list(channel).error()).isEqualTo("Meta respondió algo que no se entiende.");
  }

  @Test
  void are_not_asked_for_without_end() {
    for (int page = 0; page <= MetaTemplates.MOST_PAGES; page++) {
      answers.add(new Egress.Answer(200, "{\"data\":[],\"paging\":{\"cursors\":{\"after\":\"b\"},\"next\":\"x\"}}"));
    }
    assertThat(templates.list(channel).error()).contains("más de 100 páginas");
    assertThat(calls).hasSize(MetaTemplates.MOST_PAGES);
  }

  @Test
  void need_to_know_the_account() {
    assertThat(templates.list(KnownChannels.channel("200", "meta", "1", Map.of(), Map.of())).error()).contains("«waba»");
    assertThat(calls).isEmpty();
  }
}
