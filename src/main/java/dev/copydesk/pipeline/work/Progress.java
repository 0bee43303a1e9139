package dev.copydesk.pipeline.work;

/** Hears how far a run is. Called by one thread at a time. */
public interface Progress {
  /** Hears nothing. */
  Progress SILENT =
      new Progress() {
        @Override
        public void begin(Stage stage, long total) {}

        @Override
        public void at(long done) {}
      };

  /** The steps of a run, as a person is told of them. */
  enum Stage {
    /** A result that is there is read; not counted. */
    ARCHIVE("archive", "steps"),
    /** Pages are read and taken apart; counted in bytes of input. */
    PAGES("pages", "bytes"),
    /** Lines are taken out of articles that are of the site; counted in articles. */
    BOILERPLATE("boilerplate", "articles"),
    /** Articles are fingerprinted; counted in articles. */
    FINGERPRINTS("fingerprints", "articles"),
    /** Likely copies are proposed; not counted. */
    CANDIDATES("candidates", "steps"),
    /** Proposed pairs are compared; counted in pairs. */
    LINKS("links", "pairs"),
    /** Articles are grouped into copies; not counted. */
    COPIES("copies", "steps"),
    /** Languages are told; counted in articles. */
    LANGUAGES("languages", "articles"),
    /** Articles are grouped by event; not counted. */
    STORIES("stories", "steps"),
    /** The result is written; not counted. */
    FILES("files", "steps");

    private final String label;
    private final String unit;

    Stage(String label, String unit) {
      this.label = label;
      this.unit = unit;
    }

    /** What the step makes, in one word. */
    public String label() {
      return label;
    }

    /** What its progress is counted in. */
    public String unit() {
      return unit;
    }
  }

  /**
   * A step begins.
   *
   * @param stage which
   * @param total how much there is to do, in the step's unit; 0 where that is not known
   */
  void begin(Stage stage, long total);

  /**
   * So much of the step is done.
   *
   * @param done in the step's unit; never decreases within a step
   */
  void at(long done);
}
