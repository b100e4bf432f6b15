package relevo.messaging.provider.meta;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.kernel.Egress.Answer;
import relevo.messaging.provider.SendResult;
import relevo.messaging.provider.SendResult.Remedy;

class MetaErrorsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      RETRY         | 1 2 130429 131000 131016 131057 133004
      RETRY_SLOWLY  | 4 613 80007 132069
      WAIT_FOR_PAIR | 131056
      PAUSE_CHANNEL | 131048 131064
      FIX_CHANNEL   | 0 3 10 33 190 200 299 368 131005 131031 131037 131042 131045
      FIX_CHANNEL   | 133000 133005 133006 133008 133009 133010 133015 133016
      FIX_MESSAGE   | 131030 131061 131063 132001 132007 132015 132016 132068
      TEMPLATE      | 470 131047
      UNREACHABLE   | 131026
      OPTED_OUT     | 131050
      NOT_THIS_KIND | 130472 131049
      NONE          | 100 130497 131008 131009 131021 131051 131052 131053 131062 132000 132005 132008 132012 135000 137000
      NONE          | 139000 147001 300 999999
      """)
  void are_sorted_as_the_table_says(Remedy remedy, String codes) {
    for (String code : codes.split(" ")) {
      assertThat(MetaErrors.of(error(400, "\"code\":" + code + ",\"message\":\"why\""))).as(code)
          .isEqualTo(new SendResult.Refused(remedy, code + ": why"));
    }
  }

  @ParameterizedTest
  @CsvSource({"999999, RETRY", "100, RETRY", "131047, TEMPLATE"})
  void believe_that_the_unknown_will_pass_if_meta_says_so(int code, Remedy remedy) {
    assertThat(MetaErrors.of(error(400, "\"code\":" + code + ",\"message\":\"why\",\"is_transient\":true")))
        .isEqualTo(new SendResult.Refused(remedy, code + ": why"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\"code\":null", "\"code\":\"x\"", "\"code\":99999999999", "\"error_data\":\"a string\""})
  void are_permanent_where_no_code_says_otherwise(String members) {
    assertThat(MetaErrors.of(error(404, members))).isEqualTo(new SendResult.Refused(Remedy.NONE, "HTTP 404"));
    assertThat(MetaErrors.of(error(429, members))).isEqualTo(new SendResult.Refused(Remedy.RETRY, "HTTP 429"));
    assertThat(MetaErrors.of(error(503, members))).isEqualTo(new SendResult.Ambiguous("HTTP 503"));
  }

  private static Answer error(int status, String members) {
    return new Answer(status, "{\"error\":{" + members + "}}");
  }
}
