package org.dpa4j.examples;

import java.io.PrintStream;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.rules.deadline.Deadline;
import org.dpa4j.rules.deadline.Deadlines;
import org.dpa4j.rules.deadline.FactType;
import org.dpa4j.rules.time.Place;
import org.dpa4j.rules.time.Step;

/** The first deadline of the README: until when may the controller object? */
final class FirstDeadline {
    static void print(DataProcessingAgreement agreement, PrintStream out) {
        Deadline objection = Deadlines.of(agreement, Place.of("Europe/Stockholm", "SE-BANK"))
                .after(FactType.SUB_PROCESSOR_CHANGE_ANNOUNCED.at("2026-06-17T09:00+02:00"))
                .named("objection");

        out.println(objection.lastDay().orElseThrow());
        for (Step step : objection.steps()) {
            out.println("- " + step);
        }
    }

    private FirstDeadline() {}
}
