package org.dpa4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.dpa4j.json.form.AgreementForms;
import org.dpa4j.json.form.ReportForms;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.rules.ReviewReport;

/**
 * Reads and writes agreements, and the reports of their review, as JSON.
 *
 * <p>Reading is strict and complete: a document that is not exactly an agreement is refused with a
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
}
