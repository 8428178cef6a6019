package org.dpa4j.model.law;

import org.dpa4j.model.code.Code;
import org.dpa4j.model.code.Vocabulary;
import org.dpa4j.model.internal.Checks;

/**
 * Who acts, refrains or receives in a term. Beside the listed codes, {@code party:ID} names one party of the
 * agreement. An open list; an unknown code survives. <p>Example: {@code Actor.of("controller")} is {@link
 * #CONTROLLER}.
 *
 * @param code the code, lower-kebab-case, or {@code party:ID}
 */
public record Actor(String code) implements Code {
    /** The controller, GDPR Art. 4(7). */
    public static final Actor CONTROLLER = new Actor("controller");

    /** A joint controller, GDPR Art. 26. */
    public static final Actor JOINT_CONTROLLER = new Actor("joint-controller");

    /** The processor, GDPR Art. 4(8). */
    public static final Actor PROCESSOR = new Actor("processor");

    /** Another processor engaged by the processor, GDPR Art. 28(2) and (4). */
    public static final Actor SUB_PROCESSOR = new Actor("sub-processor");

    /** One of the parties, whichever it concerns. */
    public static final Actor EITHER_PARTY = new Actor("either-party");

    /** Every party for itself. */
    public static final Actor EACH_PARTY = new Actor("each-party");

    /** The parties together, by agreement. */
    public static final Actor PARTIES_JOINTLY = new Actor("parties-jointly");

    /** A company of the group of a party. */
    public static final Actor AFFILIATE = new Actor("affiliate");

    /** The controller on whose behalf the controller of this agreement itself processes. */
    public static final Actor UPSTREAM_CONTROLLER = new Actor("upstream-controller");

    /** Whoever uses the service. */
    public static final Actor USER = new Actor("user");

    /** The identified or identifiable person, GDPR Art. 4(1). */
    public static final Actor DATA_SUBJECT = new Actor("data-subject");

    /** A supervisory authority, GDPR Art. 4(21). */
    public static final Actor SUPERVISORY_AUTHORITY = new Actor("supervisory-authority");

    /** Any other public authority. */
    public static final Actor AUTHORITY = new Actor("authority");

    /** A person who audits. */
    public static final Actor AUDITOR = new Actor("auditor");

    /** A court. */
    public static final Actor COURT = new Actor("court");

    /** The other party, where a term binds both towards each other. */
    public static final Actor OTHER_PARTY = new Actor("other-party");

    /** Anyone else, GDPR Art. 4(10). */
    public static final Actor THIRD_PARTY = new Actor("third-party");

    /** The codes that this version knows, in order. */
    public static final Vocabulary<Actor> VOCABULARY = Vocabulary.of(
            CONTROLLER,
            JOINT_CONTROLLER,
            PROCESSOR,
            SUB_PROCESSOR,
            EITHER_PARTY,
            EACH_PARTY,
            PARTIES_JOINTLY,
            AFFILIATE,
            UPSTREAM_CONTROLLER,
            USER,
            DATA_SUBJECT,
            SUPERVISORY_AUTHORITY,
            AUTHORITY,
            AUDITOR,
            COURT,
            OTHER_PARTY,
            THIRD_PARTY);

    public Actor {
        Checks.actor("actor", code);
    }

    /**
     * The constant with this code, or a new value if this version does not know it.
     *
     * @param code the code, lower-kebab-case
     * @return the value
     * @throws IllegalArgumentException if the code is malformed
     */
    public static Actor of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new Actor(code));
    }

    /**
     * One party of the agreement.
     *
     * @param id the identifier of the party
     * @return the actor {@code party:ID}
     * @throws IllegalArgumentException if the identifier is malformed
     */
    public static Actor party(String id) {
        return new Actor("party:" + id);
    }

    @Override
    public boolean isKnown() {
        return VOCABULARY.has(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
