package org.dpa4j.rules;

/** The requirement is met. */
public record Met() implements Outcome {}
