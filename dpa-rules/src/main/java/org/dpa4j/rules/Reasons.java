package org.dpa4j.rules;

import java.util.Arrays;
import java.util.List;

/** Reasons that rules share: why they do not apply, or which fact they lack. */
@SuppressWarnings("ImmutableEnumChecker") // texts are immutable
enum Reasons {
    LAW_FROM("What this rule rests on, law or guidance, dates from {0}"),
    LAW_UNTIL("What this rule rests on, law or guidance, ended on {0}"),
    NO_SUB_PROCESSOR("The agreement allows no sub-processor"),
    NO_AUTHORISATION("The agreement does not say whether sub-processors are allowed"),
    ONLY_SPECIFIC("Each sub-processor needs an authorisation of its own"),
    NO_CHANGE_NOTICE("The agreement contains no duty to announce changes of sub-processors"),
    NO_OBJECTION("The agreement contains no right to object to changes of sub-processors"),
    NONE_USED("The agreement says that no sub-processor is used"),
    NO_TRANSFER("No transfer to a third country is recorded, and no place that is named needs one"),
    NO_NOTICE("The agreement contains no duty of the processor to notify breaches"),
    NO_DISPOSAL("The agreement contains no duty to delete or return the data"),
    NO_AUDIT("The agreement allows no audit"),
    TRANSFERS_DENIED("The agreement denies transfers to third countries"),
    NO_TOOL("The agreement names no transfer tool"),
    TRANSFERS_UNKNOWN("the transfers to third countries"),
    THIRD_COUNTRY("whether {0} is a third country on {1}"),
    PLACES_OF_SUB_PROCESSORS("where each sub-processor processes the data"),
    NEAREST_PLACES("the countries of a location that is nearest to the user"),
    COUNTRY("the country of a location"),
    PARTY_ACCESS("from where a party established in {0} has access to the data"),
    SUB_PROCESSOR_ACCESS("from where a sub-processor established in {0} has access to the data"),
    PLACES("where the data are processed, and from where they are accessed"),
    SUB_PROCESSORS_IN_USE("which sub-processors are in use"),
    SUB_PROCESSORS("which sub-processors are used, and where");

    private final String key;
    private final Sentence sentence;
    private final Reason plain;
    private final NotApplicable notApplicable;

    Reasons(String template) {
        key = Duties.word(this);
        sentence = new Sentence(template);
        plain = Reason.of(key, template);
        notApplicable = new NotApplicable(plain);
    }

    String key() {
        return key;
    }

    String template() {
        return sentence.template();
    }

    /** The reason with its arguments. */
    Reason with(String... arguments) {
        List<String> list = Arrays.asList(arguments);
        return list.isEmpty()
                ? plain
                : new Reason(key, list, sentence.with(Words.english().of(list)));
    }

    /** Not applicable for a reason without arguments. */
    Outcome notApplicable() {
        return notApplicable;
    }

    /** Undetermined for lack of one fact. */
    Outcome undetermined(String... arguments) {
        return Undetermined.without(with(arguments));
    }
}
