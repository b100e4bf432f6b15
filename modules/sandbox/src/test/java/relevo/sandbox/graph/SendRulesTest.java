package relevo.sandbox.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

class SendRulesTest {

  @Test
  void let_a_text_through_up_to_its_limit() {
    assertThatCode(() -> SendRules.check(Messages.text("a".repeat(4096)))).doesNotThrowAnyException();
    assertThat(refusal(Messages.text("a".repeat(4097)))).isEqualTo(100);
    assertThat(refusal(Messages.text(""))).isEqualTo(131009);
  }

  @Test
  void count_letters_as_people_do() {
    assertThatCode(() -> SendRules.check(Messages.text("😀".repeat(4096)))).doesNotThrowAnyException();
  }

  @Test
  void want_the_product_and_a_recipient() {
    assertThat(refusal(Messages.json("{'to':'5215550001001','type':'text','text':{'body':'x'}}"))).isEqualTo(100);
    assertThat(refusal(Messages.json("{'messaging_product':'whatsapp','type':'text','text':{'body':'x'}}"))).isEqualTo(100);
  }

  @Test
  void take_the_phone_before_the_user_id() {
    assertThat(SendRules.recipient(Messages.json("{'to':'+521','recipient':'MX.1'}"))).isEqualTo("521");
    assertThat(SendRules.recipient(Messages.json("{'recipient':'MX.1'}"))).isEqualTo("MX.1");
  }

  @Test
  void allow_three_buttons_with_short_different_titles() {
    assertThatCode(() -> SendRules.check(Messages.buttons("Uno", "Dos", "Tres"))).doesNotThrowAnyException();
    assertThat(refusal(Messages.buttons("1", "2", "3", "4"))).isEqualTo(131009);
    assertThat(refusal(Messages.buttons("Uno", "Uno"))).isEqualTo(131009);
    assertThat(refusal(Messages.buttons("x".repeat(21)))).isEqualTo(100);
    assertThat(refusal(Messages.buttons())).isEqualTo(131009);
  }

  @Test
  void allow_ten_rows_in_a_list() {
    assertThatCode(() -> SendRules.check(Messages.list(10))).doesNotThrowAnyException();
    assertThat(refusal(Messages.list(11))).isEqualTo(131009);
    assertThat(refusal(Messages.list(0))).isEqualTo(131009);
  }

  @Test
  void count_the_rows_of_all_sections() {
    String rows = "[{'id':'%1$s1','title':'a'},{'id':'%1$s2','title':'b'},{'id':'%1$s3','title':'c'},"
        + "{'id':'%1$s4','title':'d'},{'id':'%1$s5','title':'e'},{'id':'%1$s6','title':'f'}]";
    JsonObject action = Messages.json("{'button':'Ver','sections':[{'title':'A','rows':" + rows.formatted("a")
        + "},{'title':'B','rows':" + rows.formatted("b") + "}]}");
    assertThat(refusal(Messages.interactive("list", action))).isEqualTo(131009);
  }

  @Test
  void want_a_title_for_each_of_several_sections() {
    JsonObject action = Messages.json(
        "{'button':'Ver','sections':[{'rows':[{'id':'1','title':'a'}]},{'title':'B','rows':[{'id':'2','title':'b'}]}]}");
    assertThat(refusal(Messages.interactive("list", action))).isEqualTo(131008);
  }

  @Test
  void refuse_what_they_have_never_heard_of() {
    assertThat(refusal(Messages.json("{'messaging_product':'whatsapp','to':'521','type':'hologram'}"))).isEqualTo(131051);
    assertThat(refusal(Messages.json("{'messaging_product':'whatsapp','to':'521','type':'image'}"))).isEqualTo(131008);
    assertThat(refusal(Messages.json("{'messaging_product':'whatsapp','to':'521','type':'text'}"))).isEqualTo(131008);
  }

  static int refusal(JsonObject message) {
    return catchThrowableOfType(GraphError.class, () -> SendRules.check(message)).code();
  }
}
