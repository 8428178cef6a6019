package org.dpa4j.rules.law;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.dpa4j.model.law.Instrument;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.law.Territory;

/**
 * An adequacy decision as it stood on a date, GDPR Art. 45.
 *
 * <p>Two clocks: {@code lastDay} is what the law data knows today, {@code knownLastDay} what somebody could know on the
 * date. Of the United Kingdom on 2025-03-01 they are 2031-12-27 and 2025-06-27.
 *
 * @param instrument the decision
 * @param territory the country; {@link Territory#INTERNATIONAL_ORGANISATION} for an international organisation
 * @param name short English name
 * @param scope which transfers it covers on the date
 * @param from the first day, inclusive
 * @param lastDay the last day, inclusive, as far as the law data knows; empty if open. Before a judgment that declares it
 *     invalid, the day before, although it never was valid
 * @param knownLastDay the last day that was announced on the date, inclusive; empty if none was
 * @param amendedBy the latest act on the date that changed its scope or its end; empty if none
 * @param challengedBy the case against it that was open on the date; empty if none is known
 * @param invalidatedBy the judgment that declared it invalid, even if later than the date; empty if none
 * @param citation the provision that carries it
 * @param source where it is written
 * @param confidence how sure that is
 */
public record AdequacyDecision(
        Instrument instrument,
        Territory territory,
        String name,
        AdequacyScope scope,
        LocalDate from,
        Optional<LocalDate> lastDay,
        Optional<LocalDate> knownLastDay,
        Optional<Instrument> amendedBy,
        Optional<Instrument> challengedBy,
        Optional<Instrument> invalidatedBy,
        LegalReference citation,
        String source,
        Confidence confidence) {
    public AdequacyDecision {
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(territory, "territory");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(lastDay, "lastDay");
        Objects.requireNonNull(knownLastDay, "knownLastDay");
        Objects.requireNonNull(amendedBy, "amendedBy");
        Objects.requireNonNull(challengedBy, "challengedBy");
        Objects.requireNonNull(invalidatedBy, "invalidatedBy");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(confidence, "confidence");
    }
}
