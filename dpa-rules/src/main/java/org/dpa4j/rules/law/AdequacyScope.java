package org.dpa4j.rules.law;

/**
 * Which transfers an adequacy decision covers: all of them, those to some recipients, or all but some processing.
 *
 * <p>Example: {@link #LISTED_ORGANISATIONS} depends on the recipient, so a rule asks when that was last confirmed;
 * {@link #AUTOMATED_TRANSFERS} depends on the processing.
 */
public enum AdequacyScope {
    /** Every transfer there. */
    WHOLE_TERRITORY(false, false),
    /** Organisations on a public list, such as that of the EU-US Data Privacy Framework, each by itself. */
    LISTED_ORGANISATIONS(true, false),
    /** Canada: recipients under the federal Personal Information Protection and Electronic Documents Act. */
    PIPEDA_ORGANISATIONS(true, false),
    /** Japan: business operators under the Act on the Protection of Personal Information, but for some purposes. */
    APPI_OPERATORS(true, true),
    /** Republic of Korea: those under the Personal Information Protection Act, but for some processing. */
    PIPA_CONTROLLERS(true, true),
    /** Brazil: controllers and processors under the Lei Geral de Proteção de Dados. */
    LGPD_RECIPIENTS(true, false),
    /** Faroe Islands: not the authorities of the Danish State there. */
    NOT_STATE_AUTHORITIES(true, false),
    /** Israel: automated transfers, and others if the data are then processed by automated means. */
    AUTOMATED_TRANSFERS(false, true),
    /** United Kingdom until 2025-12-18: not for the control of immigration. */
    NOT_IMMIGRATION_CONTROL(false, true),
    /** International organisations: only the one that the decision names. */
    NAMED_ORGANISATION(true, false);

    private final boolean recipient;
    private final boolean processing;

    AdequacyScope(boolean recipient, boolean processing) {
        this.recipient = recipient;
        this.processing = processing;
    }

    /** {@return whether it covers every transfer, so that nothing has to be confirmed} */
    public boolean isWhole() {
        return !recipient && !processing;
    }

    /** {@return whether it depends on who receives the data} */
    public boolean dependsOnRecipient() {
        return recipient;
    }

    /** {@return whether it depends on what is done with the data} */
    public boolean dependsOnProcessing() {
        return processing;
    }
}
