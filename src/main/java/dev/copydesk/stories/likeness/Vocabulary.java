package dev.copydesk.stories.likeness;

import dev.copydesk.stories.words.Bag;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What weighing has to know of a whole corpus: in how many bags each term is, and how many bags
 * there are of each kind. Only terms of several bags are kept, which are few.
 *
 * <p>Immutable and safe to share between threads.
 */
final class Vocabulary {
  private static final int PARTS = 64;

  /** Hashes that share a prefix, on average: few, so that hardly anything is searched. */
  private static final int NEIGHBOURHOOD = 4;

  private static final int MOST_PREFIX_BITS = 24;

  /** The hashes of the terms, ascending. */
  private final int[] hashes;

  /** In how many bags each of them is. */
  private final int[] frequencies;

  /** Hashes are spread evenly, so their first bits find a term's neighbourhood at once. */
  private final int prefixBits;

  /** For every prefix of a hash the place of the first hash with it; one more at the end. */
  private final int[] starts;

  private final Map<String, Integer> kinds;

  /**
   * What was counted elsewhere.
   *
   * @param parts in the order of their terms
   * @param kinds how many bags there are of each kind
   */
  Vocabulary(List<Part> parts, Map<String, Integer> kinds) {
    this.kinds = Map.copyOf(kinds);
    int size = parts.stream().mapToInt(part -> part.hashes.size()).sum();
    hashes = new int[size];
    frequencies = new int[size];
    int next = 0;
    for (Part part : parts) {
      part.hashes.getElements(0, hashes, next, part.hashes.size());
      part.frequencies.getElements(0, frequencies, next, part.hashes.size());
      next += part.hashes.size();
    }
    int neighbourhoods = size / NEIGHBOURHOOD;
    prefixBits =
        Math.clamp(
            Integer.SIZE - Integer.numberOfLeadingZeros(neighbourhoods), 1, MOST_PREFIX_BITS);
    starts = new int[(1 << prefixBits) + 1];
    for (int hash : hashes) {
      starts[prefix(hash) + 1]++;
    }
    Arrays.parallelPrefix(starts, Integer::sum);
  }

  /** Counts, each stretch of the hashes by itself, on the threads of the caller. */
  static Vocabulary of(List<Bag> bags) {
    List<Part> parts =
        IntStream.range(0, PARTS).parallel().mapToObj(part -> Part.of(part, bags)).toList();
    Map<String, Integer> kinds = new HashMap<>();
    bags.forEach(bag -> kinds.merge(bag.kind(), 1, Integer::sum));
    return new Vocabulary(parts, kinds);
  }

  /** For every term of a bag in how many bags it is; for one of the bags that were counted. */
  int[] frequencies(Bag bag) {
    int[] of = new int[bag.size()];
    Arrays.setAll(of, i -> frequency(bag.term(i)));
    return of;
  }

  /** In how many bags a term is; for one of a bag that was counted. */
  int frequency(int hash) {
    int prefix = prefix(hash);
    int place = Arrays.binarySearch(hashes, starts[prefix], starts[prefix + 1], hash);
    return place < 0 ? 1 : frequencies[place];
  }

  /** How many bags are of a kind. */
  int bags(String kind) {
    return kinds.getOrDefault(kind, 0);
  }

  private int prefix(int hash) {
    return (hash ^ Integer.MIN_VALUE) >>> (Integer.SIZE - prefixBits);
  }

  /** The terms of several bags whose hashes lie in one stretch, ascending. */
  record Part(IntArrayList hashes, IntArrayList frequencies) {
    static Part of(int number, List<Bag> bags) {
      long width = (1L << Integer.SIZE) / PARTS;
      long first = Integer.MIN_VALUE + number * width;
      IntArrayList met = new IntArrayList();
      for (Bag bag : bags) {
        for (int i = bag.firstFrom((int) first);
            i < bag.size() && bag.term(i) < first + width;
            i++) {
          met.add(bag.term(i));
        }
      }
      int[] sorted = met.toIntArray();
      Arrays.sort(sorted);
      return of(sorted, sorted.length);
    }

    /** What stands several times among the first so many of a row, which are ascending. */
    static Part of(int[] sorted, int size) {
      Part part = new Part(new IntArrayList(), new IntArrayList());
      for (int start = 0, end; start < size; start = end) {
        end = start + 1;
        while (end < size && sorted[end] == sorted[start]) {
          end++;
        }
        if (end - start > 1) {
          part.hashes.add(sorted[start]);
          part.frequencies.add(end - start);
        }
      }
      return part;
    }
  }
}
