package org.dpa4j.model.duty;

import org.dpa4j.model.code.Code;
import org.dpa4j.model.code.Vocabulary;
import org.dpa4j.model.internal.Checks;

/**
 * By which way something is said. An open list; an unknown code survives. <p>Example: {@code Channel.of("email")}
 * is {@link #EMAIL}.
 *
 * @param code the code, lower-kebab-case
 */
public record Channel(String code) implements Code {
    /** Electronic mail. */
    public static final Channel EMAIL = new Channel("email");

    /** Post. */
    public static final Channel POST = new Channel("post");

    /** A web page. */
    public static final Channel WEB_PAGE = new Channel("web-page");

    /** The console of the service. */
    public static final Channel CONSOLE = new Channel("console");

    /** A feed one can subscribe to. */
    public static final Channel SUBSCRIPTION_FEED = new Channel("subscription-feed");

    /** The way of notices under the main contract. */
    public static final Channel MAIN_CONTRACT_NOTICE = new Channel("main-contract-notice");

    /** The registered contact. */
    public static final Channel REGISTERED_CONTACT = new Channel("registered-contact");

    /** The data protection officer. */
    public static final Channel DPO = new Channel("dpo");

    /** The use of the service. */
    public static final Channel USE_OF_SERVICE = new Channel("use-of-service");

    /** The codes that this version knows, in order. */
    public static final Vocabulary<Channel> VOCABULARY = Vocabulary.of(
            EMAIL,
            POST,
            WEB_PAGE,
            CONSOLE,
            SUBSCRIPTION_FEED,
            MAIN_CONTRACT_NOTICE,
            REGISTERED_CONTACT,
            DPO,
            USE_OF_SERVICE);

    public Channel {
        Checks.code("channel", code);
    }

    /**
     * The constant with this code, or a new value if this version does not know it.
     *
     * @param code the code, lower-kebab-case
     * @return the value
     * @throws IllegalArgumentException if the code is malformed
     */
    public static Channel of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new Channel(code));
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
