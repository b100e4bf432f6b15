package relevo.faults.proxy;

/** Open, everybody passes; closed, everybody waits. */
class Gate {

  private boolean closed;

  synchronized void close() {
    closed = true;
  }

  synchronized void open() {
    closed = false;
    notifyAll();
  }

  synchronized void pass() throws InterruptedException {
    while (closed) wait();
  }
}
