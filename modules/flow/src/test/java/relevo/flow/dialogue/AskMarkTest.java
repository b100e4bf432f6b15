package relevo.flow.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.Content;
import relevo.events.Content.Choice;
import relevo.events.flow.ReplyComposed;
import relevo.events.flow.ReplyComposed.Purpose;
import relevo.events.ticketing.SurveySent;
import relevo.kernel.Ids;

class AskMarkTest {

  Heap<ReplyComposed> replies = new Heap<>();
  AskMark ask = new AskMark();
  UUID survey = Ids.next();

  @BeforeEach
  void wire() {
    ask.replies = replies;
    ask.dialogues = new RememberedDialogues();
  }

  @Test
  void offers_the_marks_in_the_order_in_which_they_would_be_numbered() {
    asked("es");
    Content said = replies.last().content();
    assertThat(said.kind()).isEqualTo(Content.Kind.LIST);
    assertThat(said.choices()).extracting(Choice::title).containsExactly("1 ★", "2 ★★", "3 ★★★", "4 ★★★★", "5 ★★★★★");
    assertThat(said.choices()).allMatch(choice -> SurveySent.isChoice(choice.id()) && SurveySent.survey(choice.id()).equals(survey));
    assertThat(said.choices()).extracting(choice -> SurveySent.mark(choice.id())).containsExactly(1, 2, 3, 4, 5);
    assertThat(replies.last().purpose()).isEqualTo(Purpose.NOTICE);
    assertThat(replies.last().source()).isEqualTo(survey);
  }

  @Test
  void speaks_three_languages_within_whatsapps_limits() {
    for (String language : new String[] {"es", "en", "pt", "ca"}) {
      asked(language);
      assertThat(replies.last().content().label()).hasSizeLessThanOrEqualTo(20);
    }
    assertThat(replies.all.get(1).content().text()).startsWith("How did our team do?");
    assertThat(replies.all.get(2).content().choices().getFirst().description()).isEqualTo("Muito mal");
  }

  @Test
  void knows_its_own_choices_only() {
    assertThat(SurveySent.isChoice("encuesta:6:" + survey)).isFalse();
    assertThat(SurveySent.isChoice("nota:5")).isFalse();
    assertThat(SurveySent.isChoice(null)).isFalse();
  }

  private void asked(String language) {
    ask.on(new SurveySent(Ids.next(), survey, Ids.next(), language, "mesa", "ana"));
  }
}
