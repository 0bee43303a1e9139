package dev.copydesk.spark.stories;

import dev.copydesk.stories.neighbours.Found;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToLongFunction;

/**
 * A voice that one block of the index has found near.
 *
 * @param other its number
 * @param score how near it looks
 */
record Answer(long other, double score) {
  /** The best first; of equally good ones the smaller number. */
  static final Comparator<Answer> BEST_FIRST =
      Comparator.comparingDouble(Answer::score).reversed().thenComparingLong(Answer::other);

  /**
   * What a block has found as bytes: the number of the block, then twelve bytes for each. In a
   * block, voices are told apart by their numbers divided by how many blocks there are.
   *
   * @param numberOf the number of a voice by its place in the block
   */
  static byte[] bytes(int block, int blocks, Collection<Found> found, IntToLongFunction numberOf) {
    ByteBuffer bytes =
        ByteBuffer.allocate(Integer.BYTES + found.size() * (Integer.BYTES + Double.BYTES));
    bytes.putInt(block);
    for (Found one : found) {
      bytes.putInt(Math.toIntExact(numberOf.applyAsLong(one.number()) / blocks));
      bytes.putDouble(one.score());
    }
    return bytes.array();
  }

  /** Adds what stands in {@link #bytes}. */
  static void read(byte[] found, int blocks, List<Answer> to) {
    ByteBuffer bytes = ByteBuffer.wrap(found);
    int block = bytes.getInt();
    while (bytes.hasRemaining()) {
      to.add(new Answer((long) bytes.getInt() * blocks + block, bytes.getDouble()));
    }
  }
}
