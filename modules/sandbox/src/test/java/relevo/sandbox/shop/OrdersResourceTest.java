package relevo.sandbox.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OrdersResourceTest {

  OrdersResource shop = new OrdersResource();

  @Test
  void knows_where_an_order_is() throws InterruptedException {
    assertThat(shop.order("12345").status()).isEqualTo("en camino");
    assertThat(shop.order("12345").tracking()).isEqualTo("CE123456789ES");
    assertThat(shop.order("12346").status()).isEqualTo("entregado");
  }

  @Test
  void says_that_it_does_not_know_an_order() {
    assertThatThrownBy(() -> shop.order("1")).hasFieldOrPropertyWithValue("status", 404);
  }

  @Test
  void has_one_order_that_it_cannot_read() {
    assertThatThrownBy(() -> shop.order(OrdersResource.BROKEN)).hasFieldOrPropertyWithValue("status", 500);
  }
}
