package relevo.integration.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import relevo.integration.vendor.Integration;
import relevo.integration.vendor.Integration.Checkup;
import relevo.integration.vendor.Setup;
import relevo.permission.Allowed;

/** Tries an integration out, on or off: really calls the other side. In no transaction, since it talks to it. */
@Path("integrations/{name}/check")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed
public class IntegrationCheckResource {

  @Inject StoredAccounts stored;
  @Inject Vendors vendors;

  /** {@code good} if the other side would take what we tell it; else {@code words} say what is wrong. */
  @POST
  public Checkup check(@PathParam("name") String name) {
    Setup setup = stored.accounts().stream().filter(account -> account.name().equals(name)).findFirst()
        .orElseThrow(() -> IntegrationsResource.missing(name)).setup();
    Integration vendor = vendors.existing(setup.kind());
    List<String> faults = vendor.faults(setup);
    return faults.isEmpty() ? vendor.check(setup) : new Checkup(false, String.join(" ", faults));
  }
}
