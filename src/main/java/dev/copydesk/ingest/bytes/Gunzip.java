package dev.copydesk.ingest.bytes;

import java.io.IOException;
import java.util.zip.GZIPInputStream;

/**
 * Unpacks gzip of any number of members, and knows afterwards whether something was left: the JDK's
 * stream takes whatever follows a member and is no gzip header for the end of the file.
 */
final class Gunzip extends GZIPInputStream {
  private static final int BUFFER = 1 << 16;

  /** Checksum and length at the end of every member. */
  private static final int TRAILER = 8;

  private final Counted packed;

  /** Where in the file the bytes end that the inflater was given. */
  private long filled;

  Gunzip(Counted packed) throws IOException {
    super(packed, BUFFER);
    this.packed = packed;
    filled = packed.count();
  }

  @Override
  protected void fill() throws IOException {
    super.fill();
    filled = packed.count();
  }

  /** Once the end was reached: whether bytes follow the last member. */
  boolean leavesBytes() throws IOException {
    long end = filled - inf.getRemaining() + TRAILER;
    return packed.read() >= 0 || packed.count() > end;
  }
}
