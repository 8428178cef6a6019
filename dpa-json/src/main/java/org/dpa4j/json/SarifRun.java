package org.dpa4j.json;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.dpa4j.rules.Profile;
import org.dpa4j.rules.ReviewReport;

/**
 * A report as one run of a SARIF log, with what the report itself does not say. Immutable.
 *
 * <pre>{@code
 * byte[] log = DpaJson.writeSarif(
 *         SarifRun.of(report, Profile.GDPR).about(URI.create("agreements/payroll.json"), Files.readAllBytes(file)));
 * }</pre>
 */
public final class SarifRun {
    private final ReviewReport report;
    private final Profile profile;
    private final Optional<URI> artifact;
    private final byte[] document;

    private SarifRun(ReviewReport report, Profile profile, Optional<URI> artifact, byte[] document) {
        this.report = Objects.requireNonNull(report, "report");
        this.profile = Objects.requireNonNull(profile, "profile");
        this.artifact = artifact;
        this.document = document;
    }

    /**
     * A report whose results name places in the agreement, but no file.
     *
     * @param report the report
     * @param profile the rules of the review: their citations, tiers and remedies explain the results; of a rule that it does
     *     not have, the log says what the report says
     * @return the run
     */
    public static SarifRun of(ReviewReport report, Profile profile) {
        return new SarifRun(report, profile, Optional.empty(), new byte[0]);
    }

    /**
     * This run with the file in which the agreement stands.
     *
     * @param file the address of the file, best relative to where the log is read
     * @return a copy
     */
    public SarifRun about(URI file) {
        return new SarifRun(report, profile, Optional.of(file), new byte[0]);
    }

    /**
     * This run with the file in which the agreement stands, so that each result names a line of it: that of the part it
     * concerns, or of the nearest part around it.
     *
     * @param file the address of the file, best relative to where the log is read
     * @param document the content of the file, UTF-8
     * @return a copy
     */
    public SarifRun about(URI file, byte[] document) {
        return new SarifRun(report, profile, Optional.of(file), document.clone());
    }

    ReviewReport report() {
        return report;
    }

    Profile profile() {
        return profile;
    }

    Optional<URI> artifact() {
        return artifact;
    }

    /** Empty if it is not known: no document is. */
    byte[] document() {
        return document;
    }
}
