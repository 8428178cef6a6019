package org.dpa4j.rules.time;

/** What counting a period gives: its end, or why there is none. */
public sealed interface Count permits Counted, NotCounted {}
