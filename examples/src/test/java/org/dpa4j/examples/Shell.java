package org.dpa4j.examples;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** A command as a shell sees it: the exit code, and what went to which stream. */
record Shell(int code, String out, String err) {
    /** The clock of the machine: Wednesday, in UTC. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-30T12:00:00Z"), ZoneOffset.UTC);

    static Shell run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), CLOCK, arguments);
        return new Shell(code, out.toString(), err.toString());
    }

    /** Arguments that are separated by spaces. */
    static Shell line(String command) {
        return run(command.strip().split(" +", -1));
    }
}
