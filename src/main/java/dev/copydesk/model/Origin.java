package dev.copydesk.model;

/**
 * Where a page came in: what puts the pages of any number of runs into one order, that of a single
 * run over all of them.
 *
 * @param name of the file, as its path below the INPUT
 * @param file as it was named to the program
 * @param number of the page within the file, from 1
 */
public record Origin(String name, String file, long number) implements Comparable<Origin> {
  /** Orders by name, then by file, then by place within it. */
  @Override
  public int compareTo(Origin other) {
    int order = name.compareTo(other.name);
    if (order == 0) {
      order = file.compareTo(other.file);
    }
    return order == 0 ? Long.compare(number, other.number) : order;
  }
}
