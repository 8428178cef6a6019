package org.dpa4j.model.statement;

/** What a reference points at. */
public sealed interface Target permits ClauseTarget, LawTarget, DocumentTarget, WebTarget {}
