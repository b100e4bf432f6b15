package relevo.messaging.provider.infobip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import relevo.kernel.Egress;
import relevo.messaging.provider.TemplateList;
import relevo.messaging.provider.TemplateList.Listed;

class InfobipTemplatesTest {

  @Test
  void are_read_with_text_and_blanks() {
    assertThat(read(200, """
        {"templates":[{"id":"1","businessAccountId":7,"name":"aviso","language":"es","status":"APPROVED","category":"UTILITY",
          "quality":"HIGH","structure":{"body":{"text":"Hola, {{1}}"},"type":"TEXT"}},{"name":"sin idioma"}]}""")).isEqualTo(
        TemplateList.of(List.of(new Listed("aviso", "es", "APPROVED", "UTILITY", "HIGH", null, "Hola, {{1}}", List.of("1")))));
  }

  @Test
  void are_no_list_where_infobip_refuses_or_speaks_otherwise() {
    assertThat(read(401, "{}").error()).contains("401");
    assertThat(read(200, "[]").error()).isNotNull();
  }

  private static TemplateList read(int status, String body) {
    return InfobipTemplates.read(new Egress.Answer(status, body));
  }
}
