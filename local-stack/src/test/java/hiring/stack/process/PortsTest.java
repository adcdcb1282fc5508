package hiring.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void a_port_that_somebody_listens_on_is_taken() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(Ports.isTaken(socket.getLocalPort())).isTrue();
    }
  }

  @Test
  void a_port_that_somebody_listens_on_at_every_address_is_taken() throws Exception {
    try (ServerSocket socket = new ServerSocket(0)) {
      assertThat(Ports.isTaken(socket.getLocalPort())).isTrue();
    }
  }

  @Test
  void a_port_that_was_let_go_is_not() throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    assertThat(Ports.isTaken(port)).isFalse();
  }
}
