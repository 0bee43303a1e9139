package dev.copydesk.serve;

import java.nio.charset.StandardCharsets;

/**
 * What a caller gets.
 *
 * @param status of HTTP
 * @param type the media type of the body
 * @param body taken over, not copied: it is written once and may be large
 */
record Answer(int status, String type, byte[] body) {
  private static final String JSON = "application/json; charset=utf-8";
  private static final String HTML = "text/html; charset=utf-8";
  private static final String PLAIN = "text/plain; charset=utf-8";

  static Answer json(byte[] body) {
    return new Answer(200, JSON, body);
  }

  static Answer html(byte[] body) {
    return new Answer(200, HTML, body);
  }

  /** A refusal in one line. */
  static Answer refusal(int status, String reason) {
    return new Answer(status, PLAIN, reason.getBytes(StandardCharsets.UTF_8));
  }
}
