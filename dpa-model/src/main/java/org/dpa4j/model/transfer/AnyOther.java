package org.dpa4j.model.transfer;

/**
 * Any other destination.
 */
public record AnyOther() implements Destination {}
