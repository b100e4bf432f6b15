package relevo.access.socket;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.Session;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Where a console listens, and says what it looks at. Who may was asked before, at the door. */
public class SocketEndpoint extends Endpoint {

  private static final String THREADS = "java:comp/DefaultManagedExecutorService";

  private Console console;

  @Override
  public void onOpen(Session socket, EndpointConfig config) {
    SocketWire wire = new SocketWire(socket, threads());
    Optional<Admission> admission = bean(Tickets.class).admitted(parameter(socket, "ticket"));
    if (admission.isEmpty()) {
      wire.close(Farewell.SESSION_ENDED);
      return;
    }
    socket.setMaxTextMessageBufferSize(Heard.LONGEST);
    socket.setMaxBinaryMessageBufferSize(Heard.LONGEST);
    socket.setMaxIdleTimeout(0);
    Console opened = new Console(admission.get(), parameter(socket, "after"), wire);
    console = opened;
    socket.addMessageHandler(String.class, (MessageHandler.Whole<String>) opened::hear);
    socket.addMessageHandler(ByteBuffer.class, (MessageHandler.Whole<ByteBuffer>) bytes -> opened.leave(Farewell.NOT_UNDERSTOOD));
    bean(Consoles.class).add(opened);
  }

  @Override
  public void onClose(Session socket, CloseReason reason) {
    if (console != null) bean(Consoles.class).remove(console);
  }

  /** A browser that is gone without a word, or whose frame is too long: the server closes the socket itself. */
  @Override
  public void onError(Session socket, Throwable failure) {
    System.getLogger(SocketEndpoint.class.getName()).log(System.Logger.Level.DEBUG, "A console's socket failed", failure);
  }

  private static String parameter(Session socket, String name) {
    List<String> values = socket.getRequestParameterMap().getOrDefault(name, List.of());
    return values.size() == 1 ? values.getFirst() : null;
  }

  private static <T> T bean(Class<T> type) {
    return CDI.current().select(type).get();
  }

  private static ManagedExecutorService threads() {
    try {
      return InitialContext.doLookup(THREADS);
    } catch (NamingException everyServerHasIt) {
      throw new IllegalStateException(everyServerHasIt);
    }
  }
}
