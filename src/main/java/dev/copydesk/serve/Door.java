package dev.copydesk.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets in who asks to read and names this machine. A page on the web can point a name of its own at
 * the loopback interface and have the reader's browser ask here (DNS rebinding); the Host header
 * then still carries that other name, and is refused.
 */
final class Door implements HttpHandler {
  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final long NO_BODY = -1;

  /** Characters of an address; a view's longest, with a long id in it, has a few hundred. */
  private static final int LONGEST = 8_000;

  private final Desk desk;
  private final String policy;
  private final Set<String> names;

  /**
   * A door in front of a desk.
   *
   * @param policy the content security policy of the page
   * @param port that the server listens on
   */
  Door(Desk desk, String policy, int port) {
    this.desk = desk;
    this.policy = policy + "; frame-ancestors 'none'";
    this.names = Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port);
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      send(answer(exchange), exchange);
    }
  }

  private Answer answer(HttpExchange exchange) throws IOException {
    if (!isNamedRight(exchange.getRequestHeaders().getFirst("Host"))) {
      return Answer.refusal(403, "ask for localhost");
    }
    if (!READING.contains(exchange.getRequestMethod())) {
      return Answer.refusal(405, "there is nothing to do here but to read");
    }
    if (exchange.getRequestURI().toString().length() > LONGEST) {
      return Answer.refusal(414, "the address is too long");
    }
    try {
      var uri = exchange.getRequestURI();
      return desk.answer(uri.getPath(), new Query(uri.getRawQuery()));
    } catch (IllegalArgumentException e) {
      return Answer.refusal(400, "the address cannot be read");
    } catch (UncheckedIOException e) {
      return Answer.refusal(500, "the result cannot be read any more; run copydesk serve again");
    }
  }

  private boolean isNamedRight(@Nullable String host) {
    return host != null && names.contains(host);
  }

  private void send(Answer answer, HttpExchange exchange) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", answer.type());
    headers.set("Content-Security-Policy", policy);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cache-Control", "no-store");
    if (answer.status() == 405) {
      headers.set("Allow", "GET, HEAD");
    }
    if (exchange.getRequestMethod().equals("HEAD")) {
      headers.set("Content-Length", Integer.toString(answer.length()));
      exchange.sendResponseHeaders(answer.status(), NO_BODY);
    } else {
      exchange.sendResponseHeaders(answer.status(), answer.length());
      answer.writeBody(exchange.getResponseBody());
    }
  }
}
