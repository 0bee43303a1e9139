package dev.copydesk.ingest;

import dev.copydesk.model.Page;
import dev.copydesk.model.Skipped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** All that comes out of some inputs. */
record Reading(List<Page> pages, List<Skipped> skipped, SortedMap<String, Integer> passedOver) {
  static Reading of(IngestSettings settings, Path... inputs) {
    return of(Inputs.find(List.of(inputs), settings));
  }

  static Reading of(Inputs found) {
    List<Page> pages = new ArrayList<>();
    List<Skipped> skipped = new ArrayList<>(found.skipped());
    try (PageSource source = found.open()) {
      for (Item item = source.next(); item != null; item = source.next()) {
        switch (item) {
          case Item.Left left -> skipped.add(left.skipped());
          case RawPage raw -> add(raw.decode(), pages, skipped);
        }
      }
      return new Reading(pages, skipped, source.passedOver());
    }
  }

  private static void add(Decoded decoded, List<Page> pages, List<Skipped> skipped) {
    switch (decoded) {
      case Decoded.Read read -> pages.add(read.page());
      case Decoded.Left left -> skipped.add(left.skipped());
    }
  }

  /** The pages as {@code id: text}. */
  List<String> lines() {
    return pages.stream().map(page -> page.id() + ": " + page.text()).toList();
  }
}
