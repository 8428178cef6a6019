package org.dpa4j.model.time;

/** What starts a time limit or a duty. */
public sealed interface Trigger permits Event, LaterOf, EarlierOf, AnyOf, EndOf, NextCycle, OnDate {}
