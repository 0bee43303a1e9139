package dev.copydesk.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work of one build is not gone on with by another. */
class BuildTest {
  @TempDir private Path folder;

  private String jar(String name, long time, String code) throws IOException {
    Path jar = folder.resolve(name);
    try (var out = new ZipOutputStream(Files.newOutputStream(jar))) {
      var entry = new ZipEntry("A.class");
      entry.setTime(time);
      out.putNextEntry(entry);
      out.write(code.getBytes(StandardCharsets.UTF_8));
      out.closeEntry();
    }
    return Build.of(jar);
  }

  @Test
  void jarsAreToldApartByWhatIsInThem() throws IOException {
    String build = jar("a.jar", 1_700_000_000_000L, "code");
    assertThat(jar("b.jar", 1_800_000_000_000L, "code")).isEqualTo(build);
    assertThat(jar("c.jar", 1_700_000_000_000L, "edoc")).isNotEqualTo(build);
  }

  @Test
  void foldersAreToldApartByWhatIsInThem() throws IOException {
    Path at = Files.createDirectories(folder.resolve("classes/room")).resolve("A.class");
    Files.writeString(at, "code");
    String build = Build.of(folder.resolve("classes"));
    assertThat(Build.of(folder.resolve("classes"))).isEqualTo(build);
    Files.writeString(at, "edoc");
    assertThat(Build.of(folder.resolve("classes"))).isNotEqualTo(build);
  }

  @Test
  void theOneThatRunsHasAName() throws IOException {
    assertThat(Build.running()).matches("[0-9a-f]{12}");
  }
}
