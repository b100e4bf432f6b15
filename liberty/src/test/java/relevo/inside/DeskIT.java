package relevo.inside;

import java.io.File;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/** The desk as shipped, tested inside its server: deployed once, so its tests are gathered here from where they are written. */
@ExtendWith(ArquillianExtension.class)
class DeskIT implements OneTransaction, JournalOfEvents, JobsInLanes, LiveRuleFiles, Persistence {

  /** Without its web.xml, whose list of jars leaves out the one that the test framework adds. */
  @Deployment
  static WebArchive theDeskAsShipped() {
    WebArchive desk = ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/wlp/usr/servers/relevo/apps/relevo.war"));
    desk.delete("WEB-INF/web.xml");
    return desk.addPackage(DeskIT.class.getPackage()).deleteClass(LayOut.class);
  }
}
