package org.dpa4j.rules.law;

import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dpa4j.model.law.Instrument;
import org.dpa4j.model.law.LegalReference;

/**
 * What is known of an instrument: its title, where to read it, and from when to when it was law. Immutable. First and last
 * days are inclusive; a text can name the instrument from {@link #firstCitable()} on, and it is law no more after
 * {@link #lastDay()}.
 *
 * <p>Example: Directive 95/46/EC was adopted on 1995-10-24 and its last day was 2018-05-24, as GDPR Art. 94(1) repealed it.
 *
 * @param instrument the instrument
 * @param kind what it is
 * @param title a short title in English
 * @param celex its number in EUR-Lex; empty if it has none there
 * @param link a lasting address of its text; empty if none is known
 * @param adopted the day of adoption, signature or judgment, of guidance that of its first version; empty if a case is pending
 * @param inForceFrom the first day in force; empty for decisions that take effect by notification, for cases and for guidance
 * @param appliesFrom the first day on which it applies; of a directive the day by which it had to be transposed, of guidance
 *     the day of the final version; empty if it is not told apart
 * @param lastDay the last day on which it was law, or its fixed end; empty if open. Of a decision that a court declared
 *     invalid it is the day before the judgment
 * @param endedBy the provision or judgment that ended it; empty if open, or if it ended in another way
 */
public record InstrumentFacts(
        Instrument instrument,
        InstrumentKind kind,
        String title,
        Optional<String> celex,
        Optional<URI> link,
        Optional<LocalDate> adopted,
        Optional<LocalDate> inForceFrom,
        Optional<LocalDate> appliesFrom,
        Optional<LocalDate> lastDay,
        Optional<LegalReference> endedBy) {

    public InstrumentFacts {
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Optional<LocalDate> first = adopted;
        if (Stream.of(inForceFrom, appliesFrom, lastDay)
                .flatMap(Optional::stream)
                .anyMatch(day -> first.isPresent() && day.isBefore(first.get()))) {
            throw new IllegalArgumentException("no day of an instrument can be before its adoption");
        }
        if (endedBy.isPresent() && lastDay.isEmpty()) {
            throw new IllegalArgumentException("an instrument that was ended must have a last day");
        }
    }

    /**
     * The first day on which a text can name it: that of its adoption, as an instrument is cited before it applies.
     *
     * <p>Example: the GDPR on 2016-04-27, two years before it applied.
     *
     * @return the day; empty if it is not known, as for a case that is pending
     */
    public Optional<LocalDate> firstCitable() {
        return adopted;
    }
}
