package dev.copydesk.segment.roles;

import dev.copydesk.segment.features.Feature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Learns the table of weights that comes with the program, or tells how well tables learnt in this
 * way do on pages of sites that they have not seen.
 */
final class Train {
  private static final String HEAD =
      """
      # How much each feature speaks for each role, and each role for the next; only differences within a table matter.
      # Learnt from labelled pages, and rebuilt by: mvn -q -Ptrain process-test-classes -Dgold=FOLDER
      """;

  private Train() {}

  /**
   * Takes the folder of labelled pages, the file to write the table to, and how many parts the
   * sites are divided into; with 1, the table is written, with more, figures are printed.
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 3 || args[0].isBlank()) {
      throw new IllegalArgumentException("give a folder of labelled pages: -Dgold=FOLDER");
    }
    List<LabelledPage> pages = LabelledPages.read(Path.of(args[0]));
    int folds = Integer.parseInt(args[2]);
    if (folds > 1) {
      crossValidate(pages, folds, feature -> false).print(System.out);
    } else {
      Files.writeString(Path.of(args[1]), HEAD + learn(pages).table());
    }
  }

  /** Learns from pages. */
  static Weights learn(List<LabelledPage> pages) {
    return learn(pages, feature -> false);
  }

  /** Learns from pages without seeing some features: their weights stay nought. */
  private static Weights learn(List<LabelledPage> pages, Predicate<Feature> left) {
    List<Lesson> lessons =
        pages.stream()
            .flatMap(page -> Lessons.of(page).stream())
            .map(lesson -> lesson.without(left))
            .toList();
    return Learner.learn(lessons, LearnerSettings.DEFAULT);
  }

  /**
   * Scores every page by a table that has seen no page of its site.
   *
   * @param left the features that are left out
   */
  static Figures crossValidate(List<LabelledPage> pages, int folds, Predicate<Feature> left) {
    List<String> sites =
        new ArrayList<>(new TreeSet<>(pages.stream().map(LabelledPage::site).toList()));
    Figures figures = new Figures();
    for (int fold = 0; fold < folds; fold++) {
      int unseen = fold;
      var parts =
          pages.stream()
              .collect(
                  Collectors.partitioningBy(page -> sites.indexOf(page.site()) % folds == unseen));
      Weights weights = learn(parts.getOrDefault(false, List.of()), left);
      figures.add(new RoleReader(weights), parts.getOrDefault(true, List.of()));
    }
    return figures;
  }
}
