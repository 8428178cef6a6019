package org.dpa4j.rules.shape;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dpa4j.model.DataProcessingAgreement;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program of a user, compiled and run by itself: on the class path and on the module path, with the validator and without. */
class ConsumerTest {
    private static final String REVIEW = """
            package consumer;

            import java.time.LocalDate;
            import org.dpa4j.model.DataProcessingAgreement;
            import org.dpa4j.model.MainContract;
            import org.dpa4j.model.law.Role;
            import org.dpa4j.model.party.Address;
            import org.dpa4j.model.party.Party;
            import org.dpa4j.rules.AgreementReview;
            import org.dpa4j.rules.shape.ShapeReview;

            public class Review {
                static DataProcessingAgreement malformed() {
                    return DataProcessingAgreement.builder()
                            .addParties(Party.of("a", "A AB", Role.CONTROLLER, Address.of(" ", "Lund", "SE"), "nobody"))
                            .mainContract(MainContract.builder().addServices("hosting", " ").build())
                            .build();
                }

                public static void main(String[] arguments) {
                    boolean reviewed = !AgreementReview.gdpr()
                            .asOf(LocalDate.of(2026, 10, 1))
                            .review(malformed())
                            .outcomes()
                            .isEmpty();
                    System.out.println("reviewed " + reviewed);
                    try {
                        ShapeReview.findings(malformed()).forEach(finding -> System.out.println(finding.line()));
                    } catch (IllegalStateException e) {
                        System.out.println(e.getMessage());
                    }
                }
            }
            """;

    private static final String VALIDATE = """
            package consumer;

            import jakarta.validation.Valid;
            import jakarta.validation.Validation;
            import org.dpa4j.model.DataProcessingAgreement;
            import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

            public class Validate {
                record Upload(@Valid DataProcessingAgreement agreement) {}

                public static void main(String[] arguments) {
                    Validation.byDefaultProvider()
                            .configure()
                            .messageInterpolator(new ParameterMessageInterpolator())
                            .buildValidatorFactory()
                            .getValidator()
                            .validate(new Upload(Review.malformed()))
                            .stream()
                            .map(violation -> violation.getPropertyPath().toString())
                            .sorted()
                            .forEach(System.out::println);
                }
            }
            """;

    private static final String[] FINDINGS = {
        "reviewed true",
        "WARNING SHAPE-NOT-BLANK A text must not be blank  [/mainContract/services/1]",
        "WARNING SHAPE-NOT-BLANK A text must not be blank  [/parties/0/address/lines/0]",
        "WARNING SHAPE-EMAIL An e-mail address must be well formed  [/parties/0/contacts/0/email]"
    };

    private static final String[] PATHS = {
        "agreement.mainContract.services[1].<list element>",
        "agreement.parties[0].address.lines[0].<list element>",
        "agreement.parties[0].contacts[0].email"
    };

    private static final String[] WITHOUT = {
        "reviewed true",
        "the shape of an agreement is judged by Hibernate Validator, which is not there: add"
                + " org.hibernate.validator:hibernate-validator to the class path or the module path"
    };

    @TempDir
    Path folder;

    @BeforeEach
    void writeTheProgram() throws IOException {
        write("Review.java", REVIEW);
        write("Validate.java", VALIDATE);
    }

    @Test
    void onTheClassPathBothFindTheSame() throws Exception {
        compile("-cp", path(library(), validator()), "Review.java", "Validate.java");

        assertThat(run("-cp", path(library(), validator(), out()), "consumer.Review"))
                .containsExactly(FINDINGS);
        assertThat(run("-cp", path(library(), validator(), out()), "consumer.Validate"))
                .containsExactly(PATHS);
    }

    @Test
    void withoutTheValidatorOnTheClassPathReviewsWorkAndShapeReviewSaysWhatToAdd() throws Exception {
        compile("-cp", path(library()), "Review.java");

        assertThat(run("-cp", path(library(), out()), "consumer.Review")).containsExactly(WITHOUT);
    }

    @Test
    void onTheModulePathBothFindTheSame() throws Exception {
        write("module-info.java", """
                module consumer {
                    requires org.dpa4j.rules;
                    requires org.hibernate.validator;
                    requires jakarta.validation;
                    opens consumer to org.hibernate.validator;
                }
                """);
        compile("-p", path(library(), validator()), "module-info.java", "Review.java", "Validate.java");

        assertThat(run("-p", path(library(), validator(), out()), "-m", "consumer/consumer.Review"))
                .containsExactly(FINDINGS);
        assertThat(run("-p", path(library(), validator(), out()), "-m", "consumer/consumer.Validate"))
                .containsExactly(PATHS);
    }

    @Test
    void withoutTheValidatorOnTheModulePathReviewsWorkAndItIsEnoughToAddIt() throws Exception {
        String needed = path(library(), home(Validator.class));
        write("module-info.java", "module consumer { requires org.dpa4j.rules; }");
        compile("-p", needed, "module-info.java", "Review.java");

        assertThat(run("-p", path(needed, out()), "-m", "consumer/consumer.Review"))
                .containsExactly(WITHOUT);
        assertThat(run("-p", path(library(), validator(), out()), "-m", "consumer/consumer.Review"))
                .containsExactly(FINDINGS);
    }

    @Test
    void neitherTheLocaleNorTheConfigurationOfTheApplicationMatters() throws Exception {
        compile("-cp", path(library(), validator()), "Review.java");
        Path configuration = Files.createDirectories(folder.resolve("configuration/META-INF"));
        Files.writeString(configuration.resolve("validation.xml"), "this is no configuration", UTF_8);
        String own = folder.resolve("configuration").toString();

        assertThat(run(
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-cp",
                        path(own, library(), validator(), out()),
                        "consumer.Review"))
                .containsExactly(FINDINGS);
    }

    private void write(String file, String source) throws IOException {
        Files.writeString(folder.resolve(file), source, UTF_8);
    }

    private void compile(String flag, String path, String... files) throws Exception {
        List<String> command = new ArrayList<>(List.of("javac", "-proc:none", "-d", out(), flag, path));
        command.addAll(Arrays.asList(files));
        assertThat(execute(command)).isEmpty();
    }

    private List<String> run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("java"));
        command.addAll(Arrays.asList(arguments));
        return execute(command);
    }

    private List<String> execute(List<String> command) throws Exception {
        List<String> all = new ArrayList<>(command);
        all.set(
                0,
                Path.of(System.getProperty("java.home"), "bin", command.get(0)).toString());
        Process process = new ProcessBuilder(all)
                .directory(folder.toFile())
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        List<String> lines;
        try (Stream<String> output = process.inputReader(UTF_8).lines()) {
            lines = output.toList();
        }
        assertThat(process.waitFor())
                .as(lines + Files.readString(folder.resolve("errors.txt"), UTF_8))
                .isZero();
        return lines;
    }

    private String out() {
        return folder.resolve("out").toString();
    }

    private static String library() throws Exception {
        return path(home(DataProcessingAgreement.class), home(ShapeReview.class));
    }

    private static String validator() throws Exception {
        return path(
                home(HibernateValidator.class),
                home(Validator.class),
                home(Class.forName("org.jboss.logging.Logger")),
                home(Class.forName("com.fasterxml.classmate.TypeResolver")));
    }

    private static String home(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    private static String path(String... parts) {
        return String.join(File.pathSeparator, parts);
    }
}
