package org.dpa4j.model.transfer;

/** Where data go, as a rule of the agreement describes it. */
public sealed interface Destination permits InTerritories, AdequateDestination, SameGroup, NamedRecipient, AnyOther {}
