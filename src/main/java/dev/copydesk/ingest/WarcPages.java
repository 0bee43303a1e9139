package dev.copydesk.ingest;

import dev.copydesk.ingest.bytes.FileBytes;
import dev.copydesk.ingest.bytes.Trouble;
import dev.copydesk.ingest.content.Content;
import dev.copydesk.ingest.content.HttpContent;
import dev.copydesk.ingest.content.WebText;
import dev.copydesk.ingest.files.InputFile;
import dev.copydesk.ingest.warc.WarcStream;
import dev.copydesk.model.Page;
import dev.copydesk.text.LanguageCodes;
import java.io.IOException;
import java.net.ProtocolException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * A file with a page a record: successful responses, resources and conversions that hold markup or
 * plain text. Other records are counted.
 *
 * <p>A record comes out once the next has been found where its length says, so that a page is never
 * cut at a wrong length.
 */
final class WarcPages implements Records {
  /** More than the HTTP headers of any page that a browser would have shown. */
  private static final int HEAD = 1 << 16;

  private static final String LEFT_OUT =
      "left out up to the next record; fetch or write the file again";

  private final InputFile file;
  private final FileBytes bytes;
  private final IngestSettings settings;
  private final SortedMap<String, Integer> passedOver;
  private final WarcStream records;
  private @Nullable Item held;
  private @Nullable IOException failure;
  private long number;
  private boolean isEnded;

  WarcPages(
      InputFile file,
      FileBytes bytes,
      IngestSettings settings,
      SortedMap<String, Integer> passedOver) {
    this.file = file;
    this.bytes = bytes;
    this.settings = settings;
    this.passedOver = passedOver;
    this.records = new WarcStream(bytes);
  }

  @Override
  public @Nullable Item next() throws IOException {
    while (!isEnded) {
      Item before = held;
      held = null;
      Item item = goOn(before);
      if (item != null) {
        return item;
      }
    }
    if (failure != null) {
      throw failure;
    }
    bytes.refuseLeftOver();
    return null;
  }

  @Override
  public String place() {
    return file.place(Math.max(1, number));
  }

  /** Reads one more record; gives the one before, or the news that it was broken. */
  private @Nullable Item goOn(@Nullable Item before) {
    try {
      Optional<WarcRecord> next = records.next();
      isEnded = next.isEmpty();
      number++;
      held = isEnded ? null : item(next.get());
      return before;
    } catch (ParsingException _) {
      return new Item.Left(
          place(), "is a WARC record with a wrong length, or what follows it is none: " + LEFT_OUT);
    } catch (ProtocolException _) {
      number++;
      held = new Item.Left(place(), "has a WARC header that makes no sense: " + LEFT_OUT);
      return before;
    } catch (IOException e) {
      isEnded = true;
      failure = e;
      return before;
    }
  }

  private @Nullable Item item(WarcRecord record) throws IOException {
    return switch (record) {
      case WarcResponse response -> response(response);
      case WarcConversion conversion -> document(conversion);
      case WarcResource resource -> document(resource);
      default -> pass(record.headers().first("WARC-Type").orElse("record without type"));
    };
  }

  /** Looks at the head of an answer first: most of a crawl's bytes are pictures and scripts. */
  private @Nullable Item response(WarcResponse record) throws IOException {
    if (!record.headers().first("Content-Type").orElse("").startsWith("application/http")) {
      return pass("response that is not HTTP");
    }
    MessageBody block = record.body();
    byte[] head = extended(new byte[0], block, Math.min(HEAD, settings.maxPageBytes()));
    HttpContent.Head http;
    try {
      http = HttpContent.head(head);
    } catch (ParsingException e) {
      return new Item.Left(place(), "has a broken HTTP header: leave it, or fetch the page again");
    }
    if (http.status() / 100 != 2) {
      return pass("response with status " + http.status());
    }
    if (!WebText.isPage(http.contentType())) {
      return pass("response of type " + WebText.name(http.contentType()));
    }
    byte[] whole = extended(head, block, settings.maxPageBytes() + 1);
    return whole.length > settings.maxPageBytes()
        ? tooLong()
        : page(record, new HttpContent(whole, said(record), settings.maxPageBytes()));
  }

  private @Nullable Item document(WarcTargetRecord record) throws IOException {
    String type = record.headers().first("Content-Type").orElse(null);
    if (!WebText.isPage(type)) {
      return pass(record.type() + " of type " + WebText.name(type));
    }
    byte[] whole = extended(new byte[0], record.body(), settings.maxPageBytes() + 1);
    return whole.length > settings.maxPageBytes()
        ? tooLong()
        : page(record, WebText.document(whole, type, said(record)));
  }

  /**
   * What was read of a block together with what follows it, up to a limit. No more is reserved than
   * was read before the array is full, as the length that a header claims may be anything.
   */
  private static byte[] extended(byte[] read, MessageBody block, int most) throws IOException {
    int all = (int) Math.min(most, read.length + Math.max(0, block.size() - block.position()));
    byte[] bytes = read;
    int end = read.length;
    int got = 0;
    while (end < all && got >= 0) {
      if (end == bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.min(all, Math.max(HEAD, 4 * end)));
      }
      got = block.read(ByteBuffer.wrap(bytes, end, bytes.length - end));
      end += Math.max(0, got);
    }
    return end == bytes.length ? bytes : Arrays.copyOf(bytes, end);
  }

  private Item tooLong() {
    return new Item.Left(place(), Trouble.tooLong(settings.maxPageBytes()));
  }

  private RawPage page(WarcTargetRecord record, Content content) {
    String id =
        Optional.ofNullable(target(record))
            .or(() -> record.headers().first("WARC-Record-ID"))
            .orElseGet(() -> file.id(number));
    return new RawPage(id, place(), content);
  }

  private static Page.Said said(WarcTargetRecord record) {
    String language =
        record
            .headers()
            .first("WARC-Identified-Content-Language")
            .map(all -> LanguageCodes.iso(all.split(",", 2)[0]))
            .orElse(null);
    return new Page.Said(null, null, null, null, target(record), language);
  }

  /** Some writers put angle brackets around the address. */
  private static @Nullable String target(WarcTargetRecord record) {
    return record
        .headers()
        .first("WARC-Target-URI")
        .map(
            uri ->
                uri.startsWith("<") && uri.endsWith(">") ? uri.substring(1, uri.length() - 1) : uri)
        .filter(uri -> !uri.isBlank())
        .orElse(null);
  }

  private @Nullable Item pass(String what) {
    passedOver.merge(what, 1, Integer::sum);
    return null;
  }
}
