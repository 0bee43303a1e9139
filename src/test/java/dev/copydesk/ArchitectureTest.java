package dev.copydesk;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The direction in which the rooms know one another. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.copydesk");

  private static final List<String> STAGES =
      List.of(
          "ingest",
          "segment",
          "boilerplate",
          "fingerprint",
          "candidate",
          "verify",
          "copies",
          "stories",
          "report",
          "index",
          "eval");

  private static String room(String name) {
    return "dev.copydesk." + name + "..";
  }

  @TestFactory
  List<DynamicTest> aStageKnowsModelAndTextAndNoOtherStage() {
    return STAGES.stream()
        .map(
            stage ->
                DynamicTest.dynamicTest(
                    stage,
                    () ->
                        classes()
                            .that()
                            .resideInAPackage(room(stage))
                            .should()
                            .onlyDependOnClassesThat(
                                resideInAnyPackage(room(stage), room("model"), room("text"))
                                    .or(resideOutsideOfPackages("dev.copydesk..")))
                            .because("a stage can be read, tested and replaced by itself")
                            .check(CLASSES)))
        .toList();
  }

  @Test
  void theModelNeedsTheJdkAlone() {
    classes()
        .that()
        .resideInAPackage(room("model"))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", room("model")))
        .because("what passes between stages is the one thing that every composer shares")
        .check(CLASSES);
  }

  @Test
  void textKnowsNothingOfThePipelineAndItsStages() {
    classes()
        .that()
        .resideInAPackage(room("text"))
        .should()
        .onlyDependOnClassesThat(
            resideInAPackage(room("text")).or(resideOutsideOfPackages("dev.copydesk..")))
        .because("words and sentences are the same for everybody")
        .check(CLASSES);
  }

  @Test
  void nobodyBelowKnowsTheCommandLine() {
    noClasses()
        .that()
        .resideOutsideOfPackages(room("cli"), room("spark"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(room("cli"))
        .because("the program is one user of the pipeline among others")
        .check(CLASSES);
  }

  @Test
  void onlyTheProgramExits() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.copydesk.cli.Main")
        .and()
        .doNotHaveFullyQualifiedName("dev.copydesk.spark.Main")
        .should()
        .callMethod(System.class, "exit", int.class)
        .because("tests run commands within their own process")
        .check(CLASSES);
  }

  /** Sockets, channels, clients: all that could reach another machine. */
  private static final DescribedPredicate<JavaClass> NETWORK =
      resideInAnyPackage("java.net.http..", "javax.net..")
          .or(assignableTo(java.net.Socket.class))
          .or(assignableTo(java.net.ServerSocket.class))
          .or(assignableTo(java.net.DatagramSocket.class))
          .or(assignableTo(java.net.URLConnection.class))
          .or(assignableTo(java.nio.channels.NetworkChannel.class));

  @Test
  void nobodyOpensTheNetwork() {
    noClasses()
        .should()
        .dependOnClassesThat(NETWORK)
        .orShould()
        .callMethod(java.net.URL.class, "openConnection")
        .orShould()
        .callMethod(java.net.URL.class, "openStream")
        .because("a crawl is read from disk, and nothing that it names is fetched")
        .check(CLASSES);
  }

  @Test
  void onlyTheServerOfAResultListensAndOnlyOnLoopback() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.copydesk.serve.ReportServer")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("com.sun.net.httpserver.HttpServer")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.InetSocketAddress")
        .because("one place opens a socket, and it is easily read")
        .check(CLASSES);
    noClasses()
        .should()
        .callConstructor(java.net.InetSocketAddress.class, int.class)
        .orShould()
        .callConstructor(java.net.InetSocketAddress.class, String.class, int.class)
        .orShould()
        .callMethodWhere(
            target(owner(assignableTo(java.net.InetAddress.class)))
                .and(target(not(name("getLoopbackAddress")))))
        .because("whatever is served is for this machine alone")
        .check(CLASSES);
  }

  @Test
  void everyRoomIntroducesItself() throws Exception {
    Path sources = Path.of("src/main/java/dev/copydesk");
    try (var folders = Files.walk(sources).filter(Files::isDirectory)) {
      Assertions.assertThat(folders)
          .allSatisfy(
              folder -> Assertions.assertThat(folder.resolve("package-info.java")).exists());
    }
  }
}
