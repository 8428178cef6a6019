package org.dpa4j.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.transfer.Transfer;
import org.dpa4j.rules.internal.Chain;
import org.jspecify.annotations.Nullable;

/**
 * Which places the recorded transfers cover, onward ones included; each answer is a few look-ups. A transfer to somebody else
 * who is known covers nothing; of an unknown importer the destination decides.
 */
final class Flows {
    private final Destinations all = new Destinations();
    private final Destinations toAnybody = new Destinations();
    private final Map<String, Destinations> byImporter = new HashMap<>();

    Flows(DataProcessingAgreement agreement) {
        Set<String> known = agreement.transfers().transfers().isEmpty()
                ? Set.of()
                : Recipient.all(agreement).keySet();
        Chain<Transfer> chain = Chain.of(agreement.transfers());
        while (chain.next()) {
            Optional<Territory> destination = chain.value().destination();
            String importer = chain.value().importer().orElse(null);
            all.add(destination);
            if (importer == null || !known.contains(importer)) {
                toAnybody.add(destination);
            }
            if (importer != null) {
                Destinations there = byImporter.computeIfAbsent(importer, name -> new Destinations());
                there.add(destination);
                there.anywhere |= destination.isEmpty();
            }
        }
    }

    /** Whether a transfer covers a place of a recipient, or of the processor if there is none. */
    boolean cover(Territory place, @Nullable Recipient recipient) {
        return recipient == null
                ? all.contain(place)
                : toAnybody.contain(place)
                        || contain(byImporter.get(recipient.id()), place)
                        || (recipient.name().isPresent()
                                && contain(byImporter.get(recipient.name().get()), place));
    }

    private static boolean contain(@Nullable Destinations there, Territory place) {
        return there != null && (there.anywhere || there.contain(place));
    }

    /** Where transfers go; a country covers its parts, and a part of it is taken for it. */
    private static final class Destinations {
        private final Set<Territory> named = new HashSet<>();
        private final Set<Territory> countries = new HashSet<>();
        boolean anywhere;

        void add(Optional<Territory> destination) {
            if (destination.isPresent()) {
                named.add(destination.get());
                countries.add(destination.get().country());
            }
        }

        boolean contain(Territory place) {
            return named.contains(Territory.THIRD)
                    || named.contains(Territory.WORLD)
                    || named.contains(place)
                    || named.contains(place.country())
                    || countries.contains(place);
        }
    }
}
