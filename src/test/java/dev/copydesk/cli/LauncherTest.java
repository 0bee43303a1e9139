package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code copydesk} in a checkout of its own, with JDKs that only say what they get. */
class LauncherTest {
  private static final String TOOLS = "sh sed dirname readlink find head mkdir tput env cat du awk";

  @TempDir private Path folder;

  private Path home;
  private Path script;
  private Path jar;

  @BeforeEach
  void aBuiltCheckout() throws IOException {
    home = folder.resolve("a b/it's \"ümläut\" $x");
    Files.createDirectories(home.resolve("src/main"));
    Files.createDirectories(home.resolve("target"));
    Files.createFile(home.resolve("pom.xml"));
    script = Files.copy(Path.of("copydesk"), home.resolve("copydesk"));
    jar = Files.createFile(home.resolve("target/copydesk.jar"));
  }

  /** A JDK of which {@code java} prints its name and its arguments, one a line. */
  private Path jdk(String version) throws IOException {
    Path jdk = folder.resolve("jdk " + version);
    Path bin = Files.createDirectories(jdk.resolve("bin"));
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    program(bin.resolve("java"), "printf '%s\\n' 'java " + version + "' \"$@\"");
    program(bin.resolve("javac"), "");
    return jdk;
  }

  private static void program(Path file, String what) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + what + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private record Ran(int status, List<String> said) {}

  private Ran run(Path called, Map<String, String> environment, String... args) throws Exception {
    List<String> command =
        Stream.concat(Stream.of(called.toString()), Arrays.stream(args)).toList();
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().remove("JAVA_HOME");
    builder.environment().putAll(environment);
    Path said = folder.resolve("said");
    int status = builder.redirectErrorStream(true).redirectOutput(said.toFile()).start().waitFor();
    return new Ran(status, Files.readAllLines(said));
  }

  @Test
  void isFoundThroughLinksAndHandsArgumentsOverAsTheyAre() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), script);
    Path second =
        Files.createSymbolicLink(
            Files.createDirectory(folder.resolve("sub")).resolve("second"), Path.of("../link"));
    Map<String, String> jdk = Map.of("COPYDESK_JAVA_HOME", jdk("25.0.3").toString());
    for (Path called : List.of(script, link, second)) {
      Ran ran = run(called, jdk, "run", "two words", "", "*", "it's");
      assertThat(ran.status()).isZero();
      assertThat(ran.said()).startsWith("java 25.0.3").contains(jar.toRealPath().toString());
      assertThat(ran.said()).endsWith("run", "two words", "", "*", "it's");
    }
  }

  @Test
  void passesOverJdksThatAreTooOldOrNone() throws Exception {
    Map<String, String> named =
        Map.of("COPYDESK_JAVA_HOME", jdk("17.0.9").toString(), "JAVA_HOME", jdk("26").toString());
    assertThat(run(script, named, "--version").said()).startsWith("java 26");
    Map<String, String> nowhere =
        Map.of("COPYDESK_JAVA_HOME", "/nowhere", "JAVA_HOME", jdk("26").toString());
    assertThat(run(script, nowhere, "--version").said()).startsWith("java 26");
  }

  @Test
  void littleInputIsNotWorthTheOptimizingCompiler() throws Exception {
    Files.writeString(folder.resolve("small.txt"), "little");
    Path many = Files.createDirectory(folder.resolve("many"));
    for (int i = 0; i < 5_000; i++) {
      Files.createFile(many.resolve("page " + i));
    }
    Files.write(folder.resolve("large.jsonl"), new byte[40_000_000]);
    String quick = "-XX:TieredStopAtLevel=1";
    String thorough = "-XX:TieredStopAtLevel=4";
    Map<String, String> jdk = Map.of("COPYDESK_JAVA_HOME", jdk("25").toString());
    assertThat(run(script, jdk, "--help").said()).contains(quick);
    assertThat(run(script, jdk, "run", "small.txt", "--out", "new").said()).contains(quick);
    assertThat(run(script, jdk, "run", "small.txt", "large.jsonl").said()).contains(thorough);
    assertThat(run(script, jdk, "run", "many").said()).contains(thorough);
    assertThat(run(script, jdk, "run", "-").said()).contains(thorough);
    assertThat(run(script, jdk, "dedup", "large.jsonl").said()).contains(quick);
    assertThat(run(script, jdk, "serve", "small.txt").said()).contains(thorough);
  }

  @Test
  void aBuildThatIsOlderThanItsSourcesIsToldWhereItCannotBeMadeAnew() throws Exception {
    Files.setLastModifiedTime(jar, FileTime.fromMillis(1_000));
    Ran ran =
        run(
            script,
            Map.of("PATH", toolsAlone().toString(), "COPYDESK_JAVA_HOME", jdk("25").toString()));
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.said()).hasSize(1);
    assertThat(ran.said().getFirst())
        .startsWith("copydesk: the program is not built, or older than its sources")
        .contains("Maven 3.8");
  }

  @Test
  void aFailedBuildIsToldInFewLines() throws Exception {
    Files.delete(jar);
    Path tools = toolsAlone();
    for (String tool : List.of("grep", "tail", "rm")) {
      program(tools.resolve(tool), "exec " + where(tool) + " \"$@\"");
    }
    program(tools.resolve("mvn"), "echo '[ERROR] no space left'; exit 1");
    Ran ran =
        run(script, Map.of("PATH", tools.toString(), "COPYDESK_JAVA_HOME", jdk("25").toString()));
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.said())
        .containsExactly(
            "copydesk: building (once; a minute or two) ...",
            "[ERROR] no space left",
            "copydesk: the build failed; the whole story is in "
                + home.toRealPath().resolve("target/build.log"));
  }

  /** A folder with what the script needs, and neither Java nor Maven. */
  private Path toolsAlone() throws IOException {
    Path tools = Files.createDirectory(folder.resolve("tools"));
    for (String tool : TOOLS.split(" ")) {
      program(tools.resolve(tool), "exec " + where(tool) + " \"$@\"");
    }
    return tools;
  }

  private static Path where(String tool) {
    return Stream.of("/usr/bin/", "/bin/")
        .map(bin -> Path.of(bin + tool))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + tool));
  }

  @Test
  void shellcheckFindsNothing() throws Exception {
    assumeTrue(Files.exists(Path.of("/usr/bin/shellcheck")), "shellcheck is not installed");
    Ran ran =
        run(
            Path.of("/usr/bin/shellcheck"),
            Map.of(),
            Path.of("copydesk").toAbsolutePath().toString(),
            Path.of(".ci/run").toAbsolutePath().toString());
    assertThat(ran.said()).isEmpty();
  }
}
