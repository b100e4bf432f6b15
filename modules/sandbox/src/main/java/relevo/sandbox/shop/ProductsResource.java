package relevo.sandbox.shop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** What there is to buy, for how much, and how many are left. */
@Path("shop/products")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProductsResource {

  @Inject Catalogue catalogue;

  @GET
  public Listed<Product> search(@QueryParam("q") @DefaultValue("") String words) {
    return new Listed<>(catalogue.search(words));
  }

  @GET
  @Path("{sku}")
  public Product product(@PathParam("sku") String sku) {
    return catalogue.named(sku);
  }
}
