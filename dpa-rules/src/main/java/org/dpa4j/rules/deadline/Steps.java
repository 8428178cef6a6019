package org.dpa4j.rules.deadline;

import java.util.List;
import java.util.Optional;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.rules.time.Step;

/** The steps that lead to a date before and after it is counted. */
final class Steps {
    private static final LegalReference ART_28_2 = LegalReference.gdpr("28(2)");

    static Step event(Fact fact, boolean standsIn) {
        String type = fact.type().code();
        String when = fact.when().toString();
        return standsIn
                ? step(
                        "stand-in",
                        "The event {0} on {1} stands in for what is not recorded; for planning only.",
                        type,
                        when)
                : step("event", "The event {0} on {1} starts it.", type, when);
    }

    static Step informed(Fact fact) {
        return step(
                "informed",
                "The event {0} on {1} starts it: awareness itself is not recorded, and who is informed counts as aware (EDPB Guidelines 9/2022).",
                fact.type().code(),
                fact.when().toString());
    }

    /** Both moments count where the text leaves open which. */
    static Step open(Fact earlier, Fact later) {
        return step(
                "open",
                "The text leaves open whether {0} on {1} or {2} on {3} counts; the stricter one is safe, the later one legal.",
                earlier.type().code(),
                earlier.when().toString(),
                later.type().code(),
                later.when().toString());
    }

    static Step computed(String obligation, Reading bound) {
        return step(
                "computed",
                "The bound of {0}, {1}, stands in for what has not happened; for planning only.",
                obligation,
                bound.toString());
    }

    static Step endOf(String obligation, Reading bound) {
        return step("end-of", "It starts with the end of {0}, {1}.", obligation, bound.toString());
    }

    static Step silence(String meaning) {
        return step("silence", ART_28_2, "Silence until then means {0}.", meaning);
    }

    static Step windowEnds(Reading window) {
        return step("window", ART_28_2, "Use waits until the window to object has ended, {0}.", window.toString());
    }

    static Step late(Fact objection) {
        return step(
                "late-objection",
                "The objection of {0} came after the window had ended; it changes nothing.",
                objection.when().toString());
    }

    static Step tooEarly(Fact plan) {
        return step(
                "plan",
                "The event {0} on {1} is too early.",
                plan.type().code(),
                plan.when().toString());
    }

    static Step step(String key, String text, String... arguments) {
        return new Step(key, List.of(arguments), text, Optional.empty());
    }

    static Step step(String key, LegalReference citation, String text, String... arguments) {
        return new Step(key, List.of(arguments), text, Optional.of(citation));
    }

    private Steps() {}
}
