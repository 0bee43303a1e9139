package dev.copydesk.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What a caller gets. Immutable as long as nobody writes to the body that it took over. */
final class Answer {
  private static final int OK = 200;

  private final int status;
  private final String type;
  private final byte[] body;

  private Answer(int status, String type, byte[] body) {
    this.status = status;
    this.type = type + "; charset=utf-8";
    this.body = body;
  }

  /** Takes over the body, which may be large and be given again and again. */
  static Answer json(byte[] body) {
    return new Answer(OK, "application/json", body);
  }

  /** The same for a page. */
  static Answer html(byte[] body) {
    return new Answer(OK, "text/html", body);
  }

  /** A refusal in one line. */
  static Answer refusal(int status, String reason) {
    return new Answer(status, "text/plain", reason.getBytes(StandardCharsets.UTF_8));
  }

  /** The status of HTTP. */
  int status() {
    return status;
  }

  /** The media type of the body. */
  String type() {
    return type;
  }

  /** How many bytes the body has. */
  int length() {
    return body.length;
  }

  void writeBody(OutputStream to) throws IOException {
    to.write(body);
  }
}
