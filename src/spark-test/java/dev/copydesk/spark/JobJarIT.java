package dev.copydesk.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** The jar for the cluster holds what Spark does not bring, and nothing that Spark brings. */
class JobJarIT {
  private static final List<String> SPARK_BRINGS =
      List.of(
          "org/apache/spark/",
          "org/apache/hadoop/",
          "org/apache/parquet/",
          "org/apache/logging/",
          "org/apache/commons/logging/",
          "org/slf4j/",
          "scala/",
          "com/fasterxml/jackson/",
          "com/github/luben/",
          "com/ibm/icu/",
          "it/unimi/dsi/fastutil/",
          "org/junit/");

  private static List<String> entries() throws IOException {
    try (JarFile jar = new JarFile(Path.of("target", "copydesk-spark.jar").toFile());
        Stream<String> names = jar.stream().map(ZipEntry::getName)) {
      return names.toList();
    }
  }

  @Test
  void carriesNothingThatSparkBrings() throws IOException {
    assertThat(entries()).noneMatch(name -> SPARK_BRINGS.stream().anyMatch(name::startsWith));
  }

  @Test
  void carriesWhatTheStagesNeed() throws IOException {
    assertThat(entries())
        .contains(
            "dev/copydesk/spark/Main.class",
            "dev/copydesk/segment/roles.tsv",
            "langdetect-183.bin",
            "org/apache/lucene/analysis/Analyzer.class",
            "tools/jackson/databind/json/JsonMapper.class",
            "picocli/CommandLine.class",
            "META-INF/LICENSE",
            "META-INF/NOTICE");
  }

  @Test
  void namesNoFolderOfJarsBesideIt() throws IOException {
    try (JarFile jar = new JarFile(Path.of("target", "copydesk-spark.jar").toFile())) {
      assertThat(jar.getManifest().getMainAttributes().getValue("Class-Path"))
          .isEqualTo("copydesk-spark.jar");
    }
  }
}
