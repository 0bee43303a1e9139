package dev.copydesk.stories.likeness;

/**
 * Voices that are taken to tell one story, as far as their closeness to others depends on it.
 *
 * @param words the sum of their vectors of words
 * @param names the sum of their vectors of names and numbers
 * @param languages how many of them speak each language
 * @param days when it was, as far as they say; also how many they are
 */
public record Group(Vector words, Vector names, Vector languages, Days days) {
  /**
   * Names and numbers that two languages write alike are but some of those that both texts share:
   * their likeness says that much more than the same likeness of words. With 1.2, and countries and
   * numbers by their meaning, reports of one event in three languages find each other in nine cases
   * of ten rather than eight (measured).
   */
  private static final double FOREIGN = 1.2;

  /**
   * A voice by itself.
   *
   * @param language the number of its language
   */
  public static Group of(Days days, Vector words, Vector names, int language) {
    return new Group(words, names, new Vector(new int[] {language}, new double[] {1}), days);
  }

  /** How many voices they are. */
  public int size() {
    return days.voices();
  }

  /** Both as one. */
  public Group join(Group other) {
    return new Group(
        words.plus(other.words),
        names.plus(other.names),
        languages.plus(other.languages),
        days.plus(other.days));
  }

  /** What is left of a group when a part of it is taken out. */
  public Group without(Group part) {
    return new Group(
        words.minus(part.words),
        names.minus(part.names),
        languages.minus(part.languages),
        days.minus(part.days));
  }

  /**
   * The mean of the closeness of each voice here to each voice there, by days and by words, or by
   * names where two voices have no language in common. The names are taken to be spread evenly over
   * the languages, which saves keeping them apart.
   */
  public double closeness(Group other) {
    double pairs = (double) size() * other.size();
    double foreign = 1 - languages.dot(other.languages) / pairs;
    double byNames = foreign == 0 ? 0 : FOREIGN * foreign * names.dot(other.names);
    return (words.dot(other.words) + byNames) / pairs * days.likeness(other.days);
  }
}
