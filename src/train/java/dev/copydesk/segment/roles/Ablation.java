package dev.copydesk.segment.roles;

import dev.copydesk.segment.features.Feature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * Question: which cues does the segmenter live on?
 *
 * <p>Fixture: a folder of labelled pages, as {@link LabelledPages} says. Weights are learnt anew
 * without each family of features in turn, and every page is scored by a table that has seen no
 * page of its site.
 *
 * <p>Control: the first lines, with all features, learnt and scored in the same way.
 *
 * <p>Command: {@code mvn -q -Ptrain process-test-classes -Dgold=FOLDER -Dfolds=3 -Dlearn=Ablation}
 */
final class Ablation {
  private Ablation() {}

  /** Takes what {@link Train#main} takes, and writes no table. */
  public static void main(String[] args) throws IOException {
    if (args.length != 3 || args[0].isBlank() || Integer.parseInt(args[2]) < 2) {
      throw new IllegalArgumentException(
          "give a folder of labelled pages and two folds or more: -Dgold=FOLDER -Dfolds=3");
    }
    List<LabelledPage> pages = LabelledPages.read(Path.of(args[0]));
    int folds = Integer.parseInt(args[2]);
    print("all cues", pages, folds, feature -> false);
    for (Cue cue : Cue.values()) {
      print("without " + cue, pages, folds, cue::holds);
    }
  }

  private static void print(
      String name, List<LabelledPage> pages, int folds, Predicate<Feature> left) {
    System.out.println(name);
    Train.crossValidate(pages, folds, left).print(System.out);
  }
}
