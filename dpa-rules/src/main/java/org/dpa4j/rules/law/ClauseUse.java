package org.dpa4j.rules.law;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.law.Role;
import org.dpa4j.model.law.SccModule;
import org.dpa4j.model.transfer.ClauseSet;

/**
 * Between whom a set of standard clauses, or one of its modules, serves and for what.
 *
 * <p>Example: module two of {@link ClauseSet#SCC_2021_914} serves a controller towards a processor, for a transfer and for
 * GDPR Art. 28; {@link ClauseSet#SCC_2021_915} serves between the same two, but not for a transfer.
 *
 * @param set the set
 * @param module its module; empty if it has none
 * @param from who binds the other, for a transfer the exporter: a controller or a processor
 * @param to who is bound, for a transfer the importer: a controller or a processor
 * @param isTransferTool whether it is a tool under GDPR Art. 46
 * @param coversArticle28 whether it meets GDPR Art. 28(3) or (4) between the two
 * @param needsAssessment whether it always needs an assessment of the law at the destination
 * @param annexes the labels of what the parties have to fill in, such as {@code I.A}; of decision 2021/914, {@code III}
 *     only if sub-processors are authorised specifically; empty if not recorded
 * @param citation the provision that carries it
 * @param source where it is written
 * @param confidence how sure that is
 */
public record ClauseUse(
        ClauseSet set,
        Optional<SccModule> module,
        Role from,
        Role to,
        boolean isTransferTool,
        boolean coversArticle28,
        boolean needsAssessment,
        List<String> annexes,
        LegalReference citation,
        String source,
        Confidence confidence) {
    public ClauseUse {
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(module, "module");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        annexes = List.copyOf(annexes);
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(confidence, "confidence");
    }

    /**
     * Whether it serves between two. A joint controller counts as a controller, a sub-processor as a processor.
     *
     * @param exporter the role of who binds the other
     * @param importer the role of who is bound
     * @return whether both roles fit
     */
    public boolean fits(Role exporter, Role importer) {
        return from == side(exporter) && to == side(importer);
    }

    private static Role side(Role role) {
        return switch (role) {
            case CONTROLLER, JOINT_CONTROLLER -> Role.CONTROLLER;
            case PROCESSOR, SUB_PROCESSOR -> Role.PROCESSOR;
            case THIRD_PARTY -> Role.THIRD_PARTY;
        };
    }
}
