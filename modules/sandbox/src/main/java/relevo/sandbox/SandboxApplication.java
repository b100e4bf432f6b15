package relevo.sandbox;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import relevo.kernel.RefusalMapper;
import relevo.sandbox.clock.ClockResource;
import relevo.sandbox.crm.CrmResource;
import relevo.sandbox.crm.HubSpotResource;
import relevo.sandbox.crm.PlainResource;
import relevo.sandbox.crm.SalesforceResource;
import relevo.sandbox.hook.HooksResource;
import relevo.sandbox.hootsuite.HootsuiteResource;
import relevo.sandbox.hootsuite.LookupResource;
import relevo.sandbox.phone.GraphResource;
import relevo.sandbox.phone.PhonesResource;
import relevo.sandbox.shop.BalanceResource;
import relevo.sandbox.shop.CodesResource;
import relevo.sandbox.shop.LeadsResource;
import relevo.sandbox.shop.OrdersResource;
import relevo.sandbox.shop.PoliciesResource;
import relevo.sandbox.shop.ProductsResource;
import relevo.sandbox.shop.QuotesResource;
import relevo.sandbox.shop.ReceiptsResource;
import relevo.sandbox.slack.SlackResource;
import relevo.sandbox.slack.WorkspaceResource;
import relevo.sandbox.teams.FlowResource;
import relevo.sandbox.zendesk.ZendeskHandsResource;
import relevo.sandbox.zendesk.ZendeskResource;

/** The outside world of the demo, under {@code /demo}. */
@ApplicationPath("/demo")
public class SandboxApplication extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(GraphResource.class, PhonesResource.class, ClockResource.class, RefusalMapper.class,
        OrdersResource.class, ProductsResource.class, QuotesResource.class, ReceiptsResource.class, CodesResource.class,
        BalanceResource.class, PoliciesResource.class, LeadsResource.class, CrmResource.class, HubSpotResource.class, PlainResource.class,
        SalesforceResource.class, HooksResource.class, SlackResource.class, WorkspaceResource.class, FlowResource.class, ZendeskResource.class, ZendeskHandsResource.class, HootsuiteResource.class, LookupResource.class);
  }
}
