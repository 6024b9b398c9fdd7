package dev.vitae.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.TryCatchBlock;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The laws of the house, over all modules. */
class LawsTest {

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.vitae");

    private static final String SCHEMA = "dev.vitae.schema..";
    private static final String DOCUMENT = "dev.vitae.document..";
    private static final String EXTRACT = "dev.vitae.extract..";
    private static final String CLI = "dev.vitae.cli..";
    private static final String CORENLP = "edu.stanford..";

    /** Libraries that our callers must not come to depend on. */
    private static final DescribedPredicate<JavaClass> INNER_LIBRARIES = resideInAnyPackage(
                    "org.apache..",
                    CORENLP,
                    "tools.jackson..",
                    "com.fasterxml..",
                    "com.networknt..",
                    "com.google..",
                    "org.jsoup..",
                    "org.slf4j..",
                    "picocli..")
            .as("types of libraries");

    /** CoreNLP makes the one by its name; both are public for the module of training only, and no API. */
    private static final DescribedPredicate<JavaClass> FOR_TRAINING = describe(
            "for training only",
            type -> Set.of("SequenceFeatureFactory", "CrfModel", "LineSequencer", "FieldSequencer", "Sequence")
                    .contains(type.getSimpleName()));

    @Test
    void allModulesAreLookedAt() {
        Set<String> packages =
                ALL.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));

        assertThat(packages)
                .containsExactly(
                        "dev.vitae.cli",
                        "dev.vitae.document",
                        "dev.vitae.extract",
                        "dev.vitae.schema",
                        "dev.vitae.schema.normalize");
        assertThat(ALL).hasSizeGreaterThan(200);
    }

    @Test
    void schemaStandsAlone() {
        noClasses()
                .that()
                .resideInAPackage(SCHEMA)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(DOCUMENT, EXTRACT, CLI, CORENLP, "org.apache..")
                .check(ALL);
    }

    @Test
    void parserCoreStandsAlone() {
        noClasses()
                .that()
                .resideInAPackage(DOCUMENT)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SCHEMA, EXTRACT, CLI, CORENLP, "tools.jackson..")
                .check(ALL);
    }

    @Test
    void extractionKnowsNeitherFormatsNorTheConsole() {
        noClasses()
                .that()
                .resideInAPackage(EXTRACT)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(CLI, "org.apache.tika..", "org.apache.pdfbox..", "org.apache.poi..", "picocli..")
                .check(ALL);
    }

    @Test
    void theCommandLineKnowsNoRulesOfExtraction() {
        noClasses()
                .that()
                .resideInAPackage(CLI)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(CORENLP, "org.apache.tika..", "org.apache.pdfbox..", "tools.jackson..")
                .check(ALL);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.vitae.(**)").should().beFreeOfCycles().check(ALL);
    }

    @Test
    void packagesAreNullMarked() {
        classes()
                .should(satisfy(
                        "live in a @NullMarked package",
                        type -> type.getPackage().isAnnotatedWith(NullMarked.class)
                                ? List.of()
                                : List.of(type.getPackageName())))
                .check(ALL);
    }

    @Test
    void genericExceptionsAreNotThrown() {
        NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(ALL);
    }

    @Test
    void genericExceptionsAreNotCaught() {
        // Throwable can't be told from what the compiler makes of try-with-resources.
        classes()
                .should(satisfy("catch no Exception", LawsTest::caughtExceptions))
                .check(ALL);
    }

    @Test
    void onlyTheCommandLinePrints() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(outsideOfCli());
    }

    @Test
    void onlyTheCommandLineEndsTheProcess() {
        noClasses().should().callMethod(System.class, "exit", int.class).check(outsideOfCli());
        noClasses().should().callMethod(Runtime.class, "halt", int.class).check(outsideOfCli());
    }

    @Test
    void nothingLogsByJavaUtilLogging() {
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(ALL);
    }

    @Test
    void noTypeOfALibraryStandsInAnExportedSignature() {
        classes()
                .that()
                .arePublic()
                .and(not(FOR_TRAINING))
                .should(satisfy("export no types of libraries", LawsTest::exportedLibraries))
                .check(outsideOfCli());
    }

    @Test
    void staticFieldsNeverChange() {
        classes()
                .should(satisfy("have only final static fields", LawsTest::changingStatics))
                .check(ALL);
    }

    private static JavaClasses outsideOfCli() {
        return ALL.that(
                describe("outside of cli", type -> !type.getPackageName().startsWith("dev.vitae.cli")));
    }

    private static List<String> caughtExceptions(JavaClass type) {
        List<String> caught = new ArrayList<>();
        for (JavaCodeUnit unit : type.getCodeUnits()) {
            for (TryCatchBlock block : unit.getTryCatchBlocks()) {
                boolean generic =
                        block.getCaughtThrowables().stream().anyMatch(thrown -> thrown.isEquivalentTo(Exception.class));
                if (generic) {
                    caught.add(unit.getFullName() + " catches Exception");
                }
            }
        }
        return caught;
    }

    private static List<String> changingStatics(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .map(JavaField::getFullName)
                .toList();
    }

    private static List<String> exportedLibraries(JavaClass type) {
        List<String> exported = new ArrayList<>();
        type.getAllRawSuperclasses().stream()
                .filter(INNER_LIBRARIES)
                .forEach(parent -> exported.add(type.getName() + " extends " + parent.getName()));
        for (JavaMember member : type.getMembers()) {
            if (isExported(member)) {
                signature(member)
                        .filter(INNER_LIBRARIES)
                        .forEach(used -> exported.add(member.getFullName() + " has " + used.getName()));
            }
        }
        return exported;
    }

    private static boolean isExported(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> signature(JavaMember member) {
        if (member instanceof JavaCodeUnit unit) {
            Stream<JavaClass> parameters =
                    unit.getParameterTypes().stream().flatMap(type -> type.getAllInvolvedRawTypes().stream());
            Stream<JavaClass> result = unit.getReturnType().getAllInvolvedRawTypes().stream();
            Stream<JavaClass> thrown = unit.getExceptionTypes().stream();
            return Stream.of(parameters, result, thrown).flatMap(types -> types);
        }
        return ((JavaField) member).getType().getAllInvolvedRawTypes().stream();
    }

    private interface Check {
        List<String> violations(JavaClass type);
    }

    private static ArchCondition<JavaClass> satisfy(String description, Check check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (String violation : check.violations(type)) {
                    events.add(SimpleConditionEvent.violated(type, violation));
                }
            }
        };
    }
}
