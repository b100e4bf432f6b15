package relevo.sandbox.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.kernel.ProductClock;

class CodesResourceTest {

  private static final String PHONE = "34600000001";

  ProductClock clock = new ProductClock();
  CodesResource codes = new CodesResource();
  BalanceResource balances = new BalanceResource();

  @BeforeEach
  void open() {
    codes.codes = new Codes();
    codes.codes.clock = clock;
    balances.codes = codes.codes;
    balances.clock = clock;
  }

  @Test
  void let_whoever_shows_the_code_see_the_balance() {
    String token = check(arrived()).token();
    Balance balance = balances.balance("Bearer " + token);
    assertThat(balance.phone()).isEqualTo(PHONE);
    assertThat(balance.movements()).hasSize(3);
  }

  @Test
  void let_nobody_else_see_it() {
    for (String header : new String[] {null, "", "Bearer ", "Bearer x", "Basic eDp5"}) {
      assertThatThrownBy(() -> balances.balance(header)).hasFieldOrPropertyWithValue("status", 401);
    }
  }

  @Test
  void forget_whom_they_let_in_after_a_while() {
    String token = check(arrived()).token();
    clock.runAhead(Duration.ofMinutes(16));
    assertThatThrownBy(() -> balances.balance("Bearer " + token)).hasFieldOrPropertyWithValue("status", 401);
  }

  @Test
  void have_six_digits_and_are_good_once() {
    String code = arrived();
    assertThat(code).matches("\\d{6}");
    check(code);
    assertThatThrownBy(() -> check(code)).hasFieldOrPropertyWithValue("status", 401);
  }

  @Test
  void are_good_for_five_minutes() {
    String code = arrived();
    clock.runAhead(Duration.ofMinutes(6));
    assertThatThrownBy(() -> check(code)).hasFieldOrPropertyWithValue("code", "code-expired");
  }

  @Test
  void bear_three_attempts_and_then_not_even_the_right_one() {
    String code = arrived();
    for (int attempt = 1; attempt <= 3; attempt++) {
      assertThatThrownBy(() -> check("wrong")).hasFieldOrPropertyWithValue("status", 401);
    }
    assertThatThrownBy(() -> check(code)).hasFieldOrPropertyWithValue("status", 429);
  }

  @Test
  void are_sent_three_times_in_ten_minutes() {
    for (int sent = 1; sent <= 3; sent++) arrived();
    assertThatThrownBy(this::arrived).hasFieldOrPropertyWithValue("status", 429);
    clock.runAhead(Duration.ofMinutes(11));
    assertThat(arrived()).isNotBlank();
  }

  @Test
  void say_that_nothing_arrived() {
    assertThatThrownBy(() -> codes.arrived("34600000009")).hasFieldOrPropertyWithValue("status", 404);
    assertThatThrownBy(() -> Telephone.of(null)).hasFieldOrPropertyWithValue("status", 422);
  }

  private String arrived() {
    codes.codes.send(Telephone.of("+34 600 000 001"));
    return codes.arrived(PHONE).code();
  }

  private Pass check(String code) {
    return codes.check(Till.body("{\"phone\":\"" + PHONE + "\",\"code\":\"" + code + "\"}"));
  }
}
