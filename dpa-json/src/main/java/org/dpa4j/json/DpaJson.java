package org.dpa4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dpa4j.json.form.AgreementForms;
import org.dpa4j.json.form.DeadlineForms;
import org.dpa4j.json.form.PolicyForms;
import org.dpa4j.json.form.ReportForms;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.statement.TermPath;
import org.dpa4j.rules.Profile;
import org.dpa4j.rules.ReviewPolicy;
import org.dpa4j.rules.ReviewReport;
import org.dpa4j.rules.Waiver;
import org.dpa4j.rules.deadline.Obligation;
import org.dpa4j.rules.deadline.Schedule;

/**
 * Reads and writes agreements, the reports of their review, the policies and waivers of those who review, obligations and
 * deadlines, as JSON.
 *
 * <p>Reading is strict and complete: a document that is not exactly what is asked for is refused with a
 * {@link DpaJsonException} that carries all its faults. Writing is canonical: the same agreement gives the same bytes,
 * and what was written is read back equal.
 *
 * <pre>{@code
 * DataProcessingAgreement agreement = DpaJson.read(Path.of("agreement.json"));
 * byte[] json = DpaJson.write(agreement);
 * }</pre>
 */
public final class DpaJson {
    /** The version of the format that is written, and the only one so far. */
    public static final int FORMAT_VERSION = 1;

    static final Documents<DataProcessingAgreement> AGREEMENTS = Documents.of(AgreementForms.AGREEMENT, FORMAT_VERSION);

    private static final Documents<ReviewReport> REPORTS = Documents.of(ReportForms.REPORT, FORMAT_VERSION);

    private static final Documents<List<Obligation>> OBLIGATIONS =
            Documents.of(DeadlineForms.OBLIGATIONS, FORMAT_VERSION);

    private static final Documents<DeadlineForms.Agenda> AGENDAS = Documents.of(DeadlineForms.AGENDA, FORMAT_VERSION);

    private static final String NULL = "null";

    private DpaJson() {}

    /**
     * Reads an agreement from UTF-8; a byte order mark is skipped.
     *
     * @param json the whole document
     * @return the agreement
     * @throws DpaJsonException with all faults, if it is none
     */
    public static DataProcessingAgreement read(byte[] json) {
        return AGREEMENTS.read(json);
    }

    /**
     * Reads an agreement from a text.
     *
     * @param json the whole document
     * @return the agreement
     * @throws DpaJsonException with all faults, if it is none
     */
    public static DataProcessingAgreement read(String json) {
        return AGREEMENTS.read(json);
    }

    /**
     * Reads an agreement from a stream to its end and leaves it open.
     *
     * @param json UTF-8
     * @return the agreement
     * @throws DpaJsonException with all faults, if it is none
     * @throws IOException if the stream throws it
     */
    public static DataProcessingAgreement read(InputStream json) throws IOException {
        return AGREEMENTS.read(json);
    }

    /**
     * Reads an agreement from a file.
     *
     * @param file a file in UTF-8
     * @return the agreement
     * @throws DpaJsonException with all faults, if it is none; with one fault without a position, if the file is not
     *     there or cannot be read
     */
    public static DataProcessingAgreement read(Path file) {
        return AGREEMENTS.read(file);
    }

    /**
     * Reading under other limits than {@link ReadLimits#standard()}. Keep the reader: it is expensive to make and safe
     * to share.
     *
     * @param limits what a document may cost
     * @return a reader
     */
    public static Reader withLimits(ReadLimits limits) {
        return new Reader(AGREEMENTS.withLimits(limits));
    }

    /**
     * Writes an agreement in the canonical form: compact UTF-8, fields in the order of their declaration, absent where
     * they say nothing.
     *
     * @param agreement the agreement
     * @return the whole document
     * @throws IllegalArgumentException if a text holds half a surrogate pair, a number has more than 1000 digits, or the
     *     document would be nested deeper than 64 levels: it could not be read back
     */
    public static byte[] write(DataProcessingAgreement agreement) {
        return AGREEMENTS.write(agreement);
    }

    /**
     * Writes the canonical form to a stream and leaves it open.
     *
     * @param agreement the agreement
     * @param out takes the bytes of {@link #write(DataProcessingAgreement)}
     * @throws IllegalArgumentException as {@link #write(DataProcessingAgreement)}, before anything is written
     * @throws IOException if the stream throws it
     */
    public static void write(DataProcessingAgreement agreement, OutputStream out) throws IOException {
        out.write(write(agreement));
    }

    /**
     * Writes the canonical form as a text.
     *
     * @param agreement the agreement
     * @return the text of {@link #write(DataProcessingAgreement)}
     * @throws IllegalArgumentException as {@link #write(DataProcessingAgreement)}
     */
    public static String writeString(DataProcessingAgreement agreement) {
        return new String(write(agreement), UTF_8);
    }

    /**
     * Writes the same content for people: indented by two spaces, with a line feed after each line.
     *
     * @param agreement the agreement
     * @return the content of a text file
     * @throws IllegalArgumentException as {@link #write(DataProcessingAgreement)}
     */
    public static String writeIndented(DataProcessingAgreement agreement) {
        return AGREEMENTS.writeIndented(agreement);
    }

    /**
     * What identifies the content of an agreement: equal agreements have equal fingerprints.
     *
     * @param agreement the agreement
     * @return {@code sha256:} and the hash of the canonical form in 64 hexadecimal digits
     * @throws IllegalArgumentException as {@link #write(DataProcessingAgreement)}
     */
    public static String fingerprint(DataProcessingAgreement agreement) {
        return fingerprint(write(agreement));
    }

    /**
     * What identifies the content of one part of an agreement, such as a {@link org.dpa4j.rules.Waiver} names it.
     *
     * <p>Example: {@code AgreementReview.gdpr().waivers(decided, DpaJson::fingerprint)}.
     *
     * @param agreement the agreement
     * @param part where the part stands; empty for the whole agreement
     * @return {@code sha256:} and the hash of the part of the canonical form in 64 hexadecimal digits; of a part that the
     *     text does not touch, the hash of {@code null}
     * @throws IllegalArgumentException as {@link #write(DataProcessingAgreement)}
     */
    public static String fingerprint(DataProcessingAgreement agreement, TermPath part) {
        byte[] bytes = new Parts(write(agreement), Set.of(part)).bytes(part);
        return fingerprint(bytes == null ? NULL.getBytes(UTF_8) : bytes);
    }

    /**
     * Where a part of a document starts.
     *
     * @param json a document that can be read, UTF-8
     * @param part where the part stands, as a finding or a fault says it
     * @return line and column of the part; of the nearest part around it, if it is not there itself
     * @throws DpaJsonException if the document is not JSON
     */
    public static Position locate(byte[] json, TermPath part) {
        return Objects.requireNonNull(
                new Parts(json, Set.of(part)).positions(Set.of(part)).get(part));
    }

    /**
     * Writes a report in the canonical form.
     *
     * @param report the report
     * @return the whole document
     * @throws IllegalArgumentException as {@link #write(DataProcessingAgreement)}
     */
    public static byte[] writeReport(ReviewReport report) {
        return REPORTS.write(report);
    }

    /**
     * Writes the same content for people: indented by two spaces, with a line feed after each line.
     *
     * @param report the report
     * @return the content of a text file
     * @throws IllegalArgumentException as {@link #write(DataProcessingAgreement)}
     */
    public static String writeReportIndented(ReviewReport report) {
        return REPORTS.writeIndented(report);
    }

    /**
     * Reads a report.
     *
     * @param json the whole document, UTF-8
     * @return the report, equal to the one that was written
     * @throws DpaJsonException with all faults, if it is none
     */
    public static ReviewReport readReport(byte[] json) {
        return REPORTS.read(json);
    }

    /**
     * Writes obligations in the canonical form.
     *
     * @param obligations obligations with different ids, such as {@code Obligations.of(agreement).all()}
     * @return the whole document
     * @throws IllegalArgumentException as {@link #write(DataProcessingAgreement)}
     */
    public static byte[] writeObligations(List<Obligation> obligations) {
        return OBLIGATIONS.write(obligations);
    }

    /**
     * Reads obligations.
     *
     * @param json the whole document, UTF-8
     * @return the obligations in their order, equal to those that were written
     * @throws DpaJsonException with all faults, if it is no document of obligations
     */
    public static List<Obligation> readObligations(byte[] json) {
        return OBLIGATIONS.read(json);
    }

    /**
     * Writes deadlines as they stand at an instant, in the canonical form: each with its state, its readings and their steps, the
     * events that set it off, and its obligation. Instants have the offset of the zone of the deadline. A safe reading that is the legal one is left out. They are not read: dates come
     * from counting alone.
     *
     * @param schedule the deadlines
     * @param at the instant at which the states are told
     * @return the whole document
     * @throws IllegalArgumentException as {@link #write(DataProcessingAgreement)}
     */
    public static byte[] writeDeadlines(Schedule schedule, Instant at) {
        return AGENDAS.write(DeadlineForms.Agenda.of(schedule, at));
    }

    /**
     * Writes deadlines as {@link #writeDeadlines(Schedule, Instant)}, with what they answer at the top.
     *
     * @param schedule the deadlines
     * @param at the instant at which the states are told
     * @param question what was asked
     * @return the whole document
     * @throws IllegalArgumentException as {@link #write(DataProcessingAgreement)}
     */
    public static byte[] writeDeadlines(Schedule schedule, Instant at, DeadlineQuestion question) {
        return AGENDAS.write(DeadlineForms.Agenda.of(
                schedule,
                at,
                question.agreement(),
                Optional.of(question.zone()),
                question.calendar(),
                question.lawCalendar(),
                question.events(),
                question.unusedEvents()));
    }

    /**
     * Writes the same content for people: indented by two spaces, with a line feed after each line.
     *
     * @param schedule the deadlines
     * @param at the instant at which the states are told
     * @return the content of a text file
     * @throws IllegalArgumentException as {@link #write(DataProcessingAgreement)}
     */
    public static String writeDeadlinesIndented(Schedule schedule, Instant at) {
        return AGENDAS.writeIndented(DeadlineForms.Agenda.of(schedule, at));
    }

    /**
     * Writes reports as a log in the Static Analysis Results Interchange Format, SARIF 2.1.0, one run for each. Results are
     * the findings, waived ones as suppressed, and the rules that are met, do not apply or could not be judged.
     *
     * @param runs the reports
     * @return the whole log, the same bytes for the same reports
     * @throws IllegalArgumentException if a text holds half a surrogate pair
     * @throws DpaJsonException if a document is not JSON
     */
    public static byte[] writeSarif(SarifRun... runs) {
        return writeSarif(List.of(runs));
    }

    /**
     * Writes reports as {@link #writeSarif(SarifRun...)}.
     *
     * @param runs the reports
     * @return the whole log
     * @throws IllegalArgumentException if a text holds half a surrogate pair
     * @throws DpaJsonException if a document is not JSON
     */
    public static byte[] writeSarif(List<SarifRun> runs) {
        return Sarif.write(runs);
    }

    /**
     * Reads a policy for the rules of {@link Profile#GDPR}.
     *
     * @param json the whole document, UTF-8
     * @return the policy
     * @throws DpaJsonException with all faults, if it is none
     */
    public static ReviewPolicy readPolicy(byte[] json) {
        return Policies.GDPR.readPolicy(json);
    }

    /**
     * Reads a policy for the rules of {@link Profile#GDPR}.
     *
     * @param json the whole document
     * @return the policy
     * @throws DpaJsonException with all faults, if it is none
     */
    public static ReviewPolicy readPolicy(String json) {
        return Policies.GDPR.readPolicy(json);
    }

    /**
     * Reads a policy for the rules of {@link Profile#GDPR}.
     *
     * @param file a file in UTF-8
     * @return the policy
     * @throws DpaJsonException with all faults, if it is none or the file cannot be read
     */
    public static ReviewPolicy readPolicy(Path file) {
        return Policies.GDPR.readPolicy(file);
    }

    /**
     * Writes a policy in the canonical form.
     *
     * @param policy the policy
     * @return the whole document
     * @throws IllegalArgumentException as {@link #write(DataProcessingAgreement)}
     */
    public static byte[] writePolicy(ReviewPolicy policy) {
        return Policies.GDPR.policies.write(policy);
    }

    /**
     * Reads waivers for the rules of {@link Profile#GDPR}.
     *
     * @param json the whole document, UTF-8
     * @return the waivers in their order, none twice for the same rule and place
     * @throws DpaJsonException with all faults, if it is no document of waivers
     */
    public static List<Waiver> readWaivers(byte[] json) {
        return Policies.GDPR.readWaivers(json);
    }

    /**
     * Reads waivers for the rules of {@link Profile#GDPR}.
     *
     * @param json the whole document
     * @return the waivers in their order, none twice for the same rule and place
     * @throws DpaJsonException with all faults, if it is no document of waivers
     */
    public static List<Waiver> readWaivers(String json) {
        return Policies.GDPR.readWaivers(json);
    }

    /**
     * Reads waivers for the rules of {@link Profile#GDPR}.
     *
     * @param file a file in UTF-8
     * @return the waivers in their order, none twice for the same rule and place
     * @throws DpaJsonException with all faults, if it is no document of waivers or the file cannot be read
     */
    public static List<Waiver> readWaivers(Path file) {
        return Policies.GDPR.readWaivers(file);
    }

    /**
     * Writes waivers in the canonical form. The one at index 2 stands at {@code /waivers/2}.
     *
     * @param waivers the waivers
     * @return the whole document
     * @throws IllegalArgumentException as {@link #write(DataProcessingAgreement)}
     */
    public static byte[] writeWaivers(List<Waiver> waivers) {
        return Policies.GDPR.waivers.write(waivers);
    }

    /**
     * Reading policies and waivers for other rules than those of {@link Profile#GDPR}. Keep the reader: it is expensive to
     * make and safe to share.
     *
     * <p>Example: {@code DpaJson.withRules(Profile.GDPR.and(ourRule)).readPolicy(Path.of("policy.json"))}.
     *
     * @param profile the rules that a document can name
     * @return a reader
     */
    public static PolicyReader withRules(Profile profile) {
        return new PolicyReader(profile);
    }

    /** Those who only read agreements do not load the rules. */
    private static final class Policies {
        static final PolicyReader GDPR = new PolicyReader(Profile.GDPR);
    }

    static String fingerprint(byte[] canonical) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(canonical);
            return "sha256:" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Reads as {@link DpaJson} does, under limits of its own. Safe for use by several threads. */
    public static final class Reader {
        private final Documents<DataProcessingAgreement> agreements;

        private Reader(Documents<DataProcessingAgreement> agreements) {
            this.agreements = agreements;
        }

        /**
         * Reads as {@link DpaJson#read(byte[])}.
         *
         * @param json the whole document
         * @return the agreement
         * @throws DpaJsonException with all faults, if it is none
         */
        public DataProcessingAgreement read(byte[] json) {
            return agreements.read(json);
        }

        /**
         * Reads as {@link DpaJson#read(String)}.
         *
         * @param json the whole document
         * @return the agreement
         * @throws DpaJsonException with all faults, if it is none
         */
        public DataProcessingAgreement read(String json) {
            return agreements.read(json);
        }

        /**
         * Reads as {@link DpaJson#read(InputStream)}.
         *
         * @param json UTF-8
         * @return the agreement
         * @throws DpaJsonException with all faults, if it is none
         * @throws IOException if the stream throws it
         */
        public DataProcessingAgreement read(InputStream json) throws IOException {
            return agreements.read(json);
        }

        /**
         * Reads as {@link DpaJson#read(Path)}.
         *
         * @param file a file in UTF-8
         * @return the agreement
         * @throws DpaJsonException with all faults, if it is none or the file cannot be read
         */
        public DataProcessingAgreement read(Path file) {
            return agreements.read(file);
        }
    }

    /**
     * Reads policies and waivers as {@link DpaJson} does, for the rules of a profile. An id of a rule that the profile does not
     * have, and a key of a message that the rule does not have, is a fault. Safe for use by several threads.
     */
    public static final class PolicyReader {
        private final Documents<ReviewPolicy> policies;
        private final Documents<List<Waiver>> waivers;

        private PolicyReader(Profile profile) {
            this.policies = Documents.of(PolicyForms.policy(profile), FORMAT_VERSION);
            this.waivers = Documents.of(PolicyForms.waivers(profile), FORMAT_VERSION);
        }

        /**
         * Reads as {@link DpaJson#readPolicy(byte[])}.
         *
         * @param json the whole document, UTF-8
         * @return the policy
         * @throws DpaJsonException with all faults, if it is none
         */
        public ReviewPolicy readPolicy(byte[] json) {
            return policies.read(json);
        }

        /**
         * Reads as {@link DpaJson#readPolicy(String)}.
         *
         * @param json the whole document
         * @return the policy
         * @throws DpaJsonException with all faults, if it is none
         */
        public ReviewPolicy readPolicy(String json) {
            return policies.read(json);
        }

        /**
         * Reads as {@link DpaJson#readPolicy(Path)}.
         *
         * @param file a file in UTF-8
         * @return the policy
         * @throws DpaJsonException with all faults, if it is none or the file cannot be read
         */
        public ReviewPolicy readPolicy(Path file) {
            return policies.read(file);
        }

        /**
         * Reads as {@link DpaJson#readWaivers(byte[])}.
         *
         * @param json the whole document, UTF-8
         * @return the waivers in their order, none twice for the same rule and place
         * @throws DpaJsonException with all faults, if it is no document of waivers
         */
        public List<Waiver> readWaivers(byte[] json) {
            return waivers.read(json);
        }

        /**
         * Reads as {@link DpaJson#readWaivers(String)}.
         *
         * @param json the whole document
         * @return the waivers in their order, none twice for the same rule and place
         * @throws DpaJsonException with all faults, if it is no document of waivers
         */
        public List<Waiver> readWaivers(String json) {
            return waivers.read(json);
        }

        /**
         * Reads as {@link DpaJson#readWaivers(Path)}.
         *
         * @param file a file in UTF-8
         * @return the waivers in their order, none twice for the same rule and place
         * @throws DpaJsonException with all faults, if it is no document of waivers or the file cannot be read
         */
        public List<Waiver> readWaivers(Path file) {
            return waivers.read(file);
        }
    }
}
