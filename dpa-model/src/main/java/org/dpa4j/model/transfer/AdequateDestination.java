package org.dpa4j.model.transfer;

/**
 * A country with an adequacy decision, GDPR Art. 45.
 */
public record AdequateDestination() implements Destination {}
