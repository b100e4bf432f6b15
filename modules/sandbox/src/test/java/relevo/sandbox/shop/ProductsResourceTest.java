package relevo.sandbox.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.kernel.JsonText;

class ProductsResourceTest {

  ProductsResource products = new ProductsResource();
  QuotesResource quotes = new QuotesResource();

  @BeforeEach
  void open() {
    Till till = new Till();
    products.catalogue = till.catalogue;
    quotes.quotes = till.quotes;
  }

  @Test
  void finds_by_words_without_minding_accents() {
    assertThat(products.search("lampara").items()).extracting(Product::sku).containsExactly("LAM-NUBE");
    assertThat(products.search("TÉRMICA botella").items()).extracting(Product::sku).containsExactly("BOT-TERMICA");
    assertThat(products.search("nada").items()).isEmpty();
    assertThat(products.search("").items()).hasSize(9);
  }

  @Test
  void tells_price_and_stock_as_numbers() {
    assertThat(JsonText.of(products.product("caf-luna"))).isEqualTo(
        "{\"currency\":\"EUR\",\"name\":\"Cafetera Luna\",\"price\":89.90,\"sku\":\"CAF-LUNA\",\"stock\":12}");
    assertThatThrownBy(() -> products.product("X")).hasFieldOrPropertyWithValue("status", 404);
  }

  @Test
  void names_a_price_for_what_there_is() {
    assertThat(quote("{\"sku\":\"CAF-LUNA\",\"quantity\":2}").total()).isEqualByComparingTo("179.80");
    assertThatThrownBy(() -> quote("{\"sku\":\"X\",\"quantity\":1}")).hasFieldOrPropertyWithValue("status", 404);
    assertThatThrownBy(() -> quote("{\"sku\":\"SIL-ROBLE\",\"quantity\":1}")).hasFieldOrPropertyWithValue("status", 409);
    assertThatThrownBy(() -> quote("{\"sku\":\"CAF-LUNA\",\"quantity\":0}")).hasFieldOrPropertyWithValue("status", 422);
    assertThatThrownBy(() -> quote("{}")).hasFieldOrPropertyWithValue("status", 422);
  }

  private Quote quote(String body) {
    return quotes.quote(Till.body(body));
  }
}
