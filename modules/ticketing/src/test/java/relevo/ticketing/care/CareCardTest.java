package relevo.ticketing.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.kernel.JsonText;

class CareCardTest {

  @Test
  void keeps_what_is_not_said_but_for_what_null_switches_off() {
    CareCard before = said("{\"surveyOn\":true,\"surveyDelaySeconds\":60,\"autoCloseHours\":48,\"holidays\":{\"country\":\"es\"}}").over(CareCard.SHIPPED);
    CareCard after = said("{\"surveyDelaySeconds\":0}").over(before);
    assertThat(after.surveyOn()).isTrue();
    assertThat(after.surveyDelaySeconds()).isZero();
    assertThat(after.autoCloseHours()).isNull();
    assertThat(after.holidays()).isNull();
    assertThat(after.windowReminderMinutes()).isEqualTo(60);
  }

  @Test
  void is_unnoticed_by_customers_as_shipped() {
    assertThat(CareCard.SHIPPED.surveyOn()).isFalse();
    assertThat(CareCard.SHIPPED.reopenHours()).isZero();
    assertThat(CareCard.SHIPPED.autoCloseHours()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"surveyDelaySeconds\":86401}", "{\"surveyDelaySeconds\":-1}", "{\"surveyQuietDays\":366}", "{\"reopenHours\":721}",
      "{\"autoCloseHours\":0}", "{\"windowReminderMinutes\":1381}"})
  void refuses_what_makes_no_sense(String json) {
    assertThatThrownBy(() -> said(json).over(CareCard.SHIPPED)).hasFieldOrPropertyWithValue("status", 422)
        .hasMessageContaining(json.substring(2, json.indexOf(':') - 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"pauses\":{\"awaiting\":[null]}}", "{\"pauses\":{\"snoozed\":[\"siesta\"]}}"})
  void pauses_only_clocks_that_there_are(String json) {
    assertThatThrownBy(() -> said(json).over(CareCard.SHIPPED)).hasFieldOrPropertyWithValue("code", "pauses");
  }

  private static CareCard said(String json) {
    return JsonText.as(CareCard.class, json);
  }
}
