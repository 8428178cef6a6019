package org.dpa4j.model.transfer;

/**
 * A company of the same group.
 */
public record SameGroup() implements Destination {}
