package relevo.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import relevo.access.socket.SocketEndpoint;

/** The one socket that the desk opens: where consoles hear what happens. {@link SocketDoor} stands before it. */
@WebListener
public class SocketApplication implements ServletContextListener {

  static final String PATH = "/ws";

  @Override
  public void contextInitialized(ServletContextEvent start) {
    ServerContainer sockets = (ServerContainer) start.getServletContext().getAttribute(ServerContainer.class.getName());
    try {
      sockets.addEndpoint(ServerEndpointConfig.Builder.create(SocketEndpoint.class, PATH).build());
    } catch (DeploymentException notOpened) {
      throw new IllegalStateException(notOpened);
    }
  }
}
