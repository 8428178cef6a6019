package org.dpa4j.rules;

import java.util.List;

/** All rules, in the order in which a report lists them: that of the provisions that carry them. */
final class Catalogue {
    static final List<Rule> RULES = List.of(EndOfServicesRules.DELETED_OR_RETURNED);

    private Catalogue() {}
}
