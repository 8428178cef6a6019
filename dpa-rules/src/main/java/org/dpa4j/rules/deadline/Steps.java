package org.dpa4j.rules.deadline;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.time.Moment;
import org.dpa4j.rules.time.Step;

/** The steps that lead to a date before and after it is counted. */
final class Steps {
    private static final LegalReference ART_28_2 = LegalReference.gdpr("28(2)");

    static Step event(Fact fact, boolean standsIn, ZoneId zone) {
        String type = fact.type().code();
        String when = Whens.text(fact.when(), zone);
        return standsIn
                ? step(
                        "stand-in",
                        "The event {0} on {1} stands in for what is not recorded; for planning only.",
                        type,
                        when)
                : step("event", "The event {0} on {1} starts it.", type, when);
    }

    static Step informed(Fact fact, ZoneId zone) {
        return step(
                "informed",
                "The event {0} on {1} starts it: awareness itself is not recorded, and who is informed counts as aware (EDPB Guidelines 9/2022).",
                fact.type().code(),
                Whens.text(fact.when(), zone));
    }

    /** Both moments count where the text leaves open which. */
    static Step open(Fact earlier, Fact later, ZoneId zone) {
        return step(
                "open",
                "The text leaves open whether {0} on {1} or {2} on {3} counts; the stricter one is safe, the later one legal.",
                earlier.type().code(),
                Whens.text(earlier.when(), zone),
                later.type().code(),
                Whens.text(later.when(), zone));
    }

    /** The other moment may count as well, but nobody has recorded it. */
    static Step openToo(Fact fact, ZoneId zone) {
        boolean sent = fact.type().moment() == Moment.SENT;
        return step(
                "open-too",
                "The event {0} on {1} starts it; the text leaves open whether sending or receipt counts, and {2} is not recorded.",
                fact.type().code(),
                Whens.text(fact.when(), zone),
                sent ? "receipt" : "sending");
    }

    /** What reached the processor may count as having reached the controller. */
    static Step throughProcessor(Fact processor, Fact controller, ZoneId zone) {
        return step(
                "through-processor",
                "The event {0} on {1} starts it; a cautious controller counts from {2} on {3}, when it reached the processor.",
                controller.type().code(),
                Whens.text(controller.when(), zone),
                processor.type().code(),
                Whens.text(processor.when(), zone));
    }

    /** Before an event: on its own day only before it. */
    static Step beforehand(String event) {
        return step("beforehand", "It must be done before {0}.", event);
    }

    static List<Step> computed(String obligation, Reading bound) {
        return after(
                step(
                        "computed",
                        "The bound of {0}, {1}, stands in for what has not happened; for planning only.",
                        obligation,
                        bound.toString()),
                bound);
    }

    static List<Step> endOf(String obligation, Reading bound) {
        return after(step("end-of", "It starts with the end of {0}, {1}.", obligation, bound.toString()), bound);
    }

    /** What rests on a provisional date is so too. */
    private static List<Step> after(Step step, Reading bound) {
        return bound.provisional()
                ? List.of(
                        step,
                        step(
                                "provisional",
                                "That date rests on a year that was not checked against an official list, so that the result is"
                                        + " provisional."))
                : List.of(step);
    }

    /** The same for what ends with something. */
    static Step ending(Step start) {
        return switch (start.key()) {
            case "event" -> new Step(start.key(), start.arguments(), "The event {0} on {1} ends it.", start.citation());
            case "end-of" ->
                new Step(start.key(), start.arguments(), "It ends with the end of {0}, {1}.", start.citation());
            case "date" ->
                new Step(start.key(), start.arguments(), "It ends on {0}, the date in the text.", start.citation());
            default -> start;
        };
    }

    /** What ends a minimum; the key is that of the bound of any other time. */
    static Step earliest(ZonedDateTime bound) {
        return step(
                "bound",
                "What is done before {0} is too early.",
                bound.toOffsetDateTime().toString());
    }

    static Step silence(String meaning) {
        return step("silence", ART_28_2, "Silence until then means {0}.", meaning);
    }

    static Step windowEnds(Reading window) {
        return step("window", ART_28_2, "Use waits until the window to object has ended, {0}.", window.toString());
    }

    static Step late(Fact objection, ZoneId zone) {
        return step(
                "late-objection",
                "The objection of {0} came after the window had ended; it changes nothing.",
                Whens.text(objection.when(), zone));
    }

    static Step tooEarly(Fact plan, ZoneId zone) {
        return step("plan", "The event {0} on {1} is too early.", plan.type().code(), Whens.text(plan.when(), zone));
    }

    static Step step(String key, String text, String... arguments) {
        return new Step(key, List.of(arguments), text, Optional.empty());
    }

    static Step step(String key, LegalReference citation, String text, String... arguments) {
        return new Step(key, List.of(arguments), text, Optional.of(citation));
    }

    private Steps() {}
}
