package dev.copydesk.serve;

import com.sun.net.httpserver.HttpServer;
import dev.copydesk.index.Search;
import dev.copydesk.report.ServedReport;
import java.io.Closeable;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves one result on the loopback interface, read only, until it is closed. Safe to use from
 * several threads.
 */
public final class ReportServer implements Closeable {
  /** A browser opens six connections at once. */
  private static final int THREADS = 6;

  private static final int LARGEST_PORT = 65_535;

  private final HttpServer http;
  private final ExecutorService workers;

  private ReportServer(HttpServer http, ExecutorService workers) {
    this.http = http;
    this.workers = workers;
  }

  /**
   * Starts to serve.
   *
   * @param report what is shown
   * @param search asked for words; stays open and is closed by its owner, after this server
   * @param port 1 to 65535, or 0 for any that is free
   * @throws IllegalArgumentException when the port is none
   * @throws IOException when the port is taken
   */
  public static ReportServer start(ServedReport report, Search search, int port)
      throws IOException {
    if (port < 0 || port > LARGEST_PORT) {
      throw new IllegalArgumentException("port must be within 0 and 65535: " + port);
    }
    Desk desk = new Desk(report, search);
    HttpServer http = bound(port);
    ExecutorService workers =
        Executors.newFixedThreadPool(THREADS, Thread.ofPlatform().daemon().factory());
    http.setExecutor(workers);
    http.createContext("/", new Door(desk, report.policy(), http.getAddress().getPort()));
    http.start();
    return new ReportServer(http, workers);
  }

  private static HttpServer bound(int port) throws IOException {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (BindException e) {
      throw new IOException("port " + port + " is taken; choose another --port", e);
    }
  }

  /** The port that it listens on. */
  public int port() {
    return http.getAddress().getPort();
  }

  /** Where a browser finds it: {@code http://localhost:49152/}. */
  public String address() {
    return "http://localhost:" + port() + "/";
  }

  /** Stops at once; answers that are being written are cut. */
  @Override
  public void close() {
    http.stop(0);
    workers.shutdownNow();
  }
}
