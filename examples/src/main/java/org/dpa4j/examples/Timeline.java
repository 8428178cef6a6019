package org.dpa4j.examples;

import static org.dpa4j.examples.Phrases.words;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.rules.deadline.Deadline;
import org.dpa4j.rules.deadline.DeadlineState;
import org.dpa4j.rules.deadline.Fact;
import org.dpa4j.rules.deadline.Obligation;
import org.dpa4j.rules.deadline.Obstacle;
import org.dpa4j.rules.deadline.Part;
import org.dpa4j.rules.deadline.Reading;
import org.dpa4j.rules.deadline.TimeKind;
import org.dpa4j.rules.deadline.Uncomputable;
import org.dpa4j.rules.time.Step;

/** Deadlines drawn along a line of time, as wide as a terminal: events, now, and what is due. */
final class Timeline {
    private static final int WIDTH = 80;
    private static final int DAYS_RATHER_THAN_HOURS = 96;

    private final ZoneId zone;
    private final Instant now;

    private final List<Obligation> obligations;

    /** For deadlines of these obligations. */
    Timeline(ZoneId zone, Instant now, List<Obligation> obligations) {
        this.zone = zone;
        this.now = now;
        this.obligations = obligations;
    }

    /** One point on the line. */
    private record Row(Instant at, String date, char mark, String title, List<String> details) {}

    /** The line, and below it what has no date. */
    List<String> draw(List<Fact> facts, List<Deadline> deadlines) {
        List<Row> rows = new ArrayList<>();
        for (Fact fact : facts) {
            String lasts = fact.until().map(last -> " until " + last).orElse("");
            String about = fact.about().map(matter -> " #" + matter).orElse("");
            rows.add(new Row(
                    Times.instant(fact.when(), zone),
                    Times.when(fact.when(), zone),
                    '*',
                    fact.type() + lasts + about,
                    List.of()));
        }
        rows.add(new Row(now, Times.instant(now, zone), '>', "now", List.of()));
        for (Deadline deadline : deadlines) {
            deadline.legal().ifPresent(legal -> rows.add(row(deadline, legal)));
        }
        rows.sort(Comparator.comparing(Row::at)); // stable: an event before what is due at the same time
        int column = rows.stream().mapToInt(row -> row.date().length()).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (Row row : rows) {
            draw(row, column, lines);
        }
        List<Deadline> undated = deadlines.stream()
                .filter(deadline -> deadline.legal().isEmpty())
                .toList();
        if (!undated.isEmpty()) {
            lines.add("");
            lines.add("Without a date:");
            undated.forEach(deadline -> undated(deadline, lines));
        }
        return lines;
    }

    private Row row(Deadline deadline, Reading legal) {
        List<String> details = new ArrayList<>(List.of(about(deadline)));
        Optional<String> safe =
                deadline.safe().map(this::date).filter(date -> !date.equals(date(legal)) && !happens(deadline));
        Optional<String> outer = deadline.outer().map(this::date);
        if (safe.isPresent() || outer.isPresent()) {
            details.add(safe.map(date -> "safe " + date).orElse("")
                    + (safe.isPresent() && outer.isPresent() ? ", " : "")
                    + outer.map(date -> "outer " + date).orElse(""));
        }
        if (deadline.planned()) {
            details.add(assumption(deadline));
        }
        if (deadline.provisional()) {
            details.add("provisional: rests on a year whose holidays are not checked");
        }
        boolean endsWithItsDay = legal.lastDay().isPresent() && (!deadline.isMinimum() || isHold(deadline));
        return new Row(
                legal.bound().toInstant().minusNanos(endsWithItsDay ? 1 : 0),
                deadline.isMinimum() && !isHold(deadline) ? first(legal) : date(legal),
                '+',
                deadline.id() + ": " + state(deadline),
                details);
    }

    private static void draw(Row row, int column, List<String> lines) {
        String date = row.date() + " ".repeat(column - row.date().length()) + "  ";
        String below = " ".repeat(column + 2) + "|  ";
        String margin = date + row.mark() + "  ";
        for (String title : wrap(row.title(), WIDTH - margin.length())) {
            lines.add(margin + title);
            margin = below;
        }
        for (String detail : row.details()) {
            wrap(detail, WIDTH - below.length()).forEach(line -> lines.add(below + line));
        }
    }

    private void undated(Deadline deadline, List<String> lines) {
        DeadlineState state = deadline.state(now);
        String why = deadline.uncomputable().map(this::why).orElse("");
        item("  ", deadline.id() + ": " + (state == DeadlineState.UNDATED ? "" : state(deadline) + ", ") + why, lines);
        item("    ", about(deadline), lines);
    }

    /** Who owes what to whom, how it stands, and the steps of each reading. */
    List<String> explain(Deadline deadline) {
        List<String> lines = new ArrayList<>();
        item("", deadline.id() + ": " + state(deadline), lines);
        item("  ", about(deadline), lines);
        item("  ", Phrases.named(Phrases.time(deadline.obligation()), obligations), lines);
        deadline.uncomputable().ifPresent(why -> item("  ", "No date: " + why(why), lines));
        deadline.legal().ifPresent(legal -> steps("Legal", legal, lines));
        deadline.safe()
                .filter(safe -> deadline.legal()
                        .filter(legal -> date(legal).equals(date(safe)))
                        .isEmpty())
                .ifPresent(safe -> steps("Safe", safe, lines));
        deadline.outer().ifPresent(outer -> steps("Outer", outer, lines));
        return lines;
    }

    private void steps(String name, Reading reading, List<String> lines) {
        lines.add("  " + name + ": " + date(reading)
                + reading.convention().map(how -> ", by " + how).orElse(""));
        steps(reading.steps(), lines);
    }

    /** Steps below each other. */
    static void steps(List<Step> steps, List<String> lines) {
        steps.forEach(step -> item("    - ", step.toString(), lines));
    }

    private static String about(Deadline deadline) {
        String origin = Phrases.origin(deadline.obligation());
        String what = switch (deadline.part()) {
            case MAIN, EXTENDED ->
                deadline.kind() == TimeKind.DURING
                        ? Phrases.state(deadline.obligation())
                        : Phrases.duty(deadline.obligation());
            case EXTENSION_NOTICE -> "notice of an extension";
            case EARLIEST_USE -> "first use of what was announced";
        };
        return what + (origin.isEmpty() ? "" : " [" + origin + "]");
    }

    /** The last day, or the instant. */
    private String date(Reading reading) {
        return reading.lastDay()
                .map(Times::day)
                .orElseGet(() -> Times.instant(reading.bound().toInstant(), zone));
    }

    /** The first permitted day, or the instant. */
    private String first(Reading reading) {
        return reading.lastDay()
                .map(last -> Times.day(reading.earliestDay()))
                .orElseGet(() -> Times.instant(reading.bound().toInstant(), zone));
    }

    /** Whether it must go on at least until the date, such as keeping; other minimums must not begin before it. */
    private static boolean isHold(Deadline deadline) {
        return deadline.kind() == TimeKind.MIN
                && deadline.part() == Part.MAIN
                && deadline.obligation().modality() == Modality.MUST;
    }

    /** Whether nobody has to do anything for it, such as approval by silence. */
    private static boolean happens(Deadline deadline) {
        return deadline.kind() == TimeKind.DATE && deadline.obligation().actor().isEmpty();
    }

    /** What stands in for what has not happened. */
    private static String assumption(Deadline deadline) {
        return deadline.steps().stream()
                .filter(step -> step.key().equals("computed") || step.key().equals("stand-in"))
                .findFirst()
                .map(step -> step.key().equals("computed")
                        ? "for planning only: assumes the end of "
                                + step.arguments().get(0) + ", "
                                + step.arguments().get(1) + ", for what has not happened"
                        : "for planning only: assumes " + step.arguments().get(0) + " for what is not recorded")
                .orElse("for planning only: what it rests on has not happened");
    }

    private String why(Uncomputable why) {
        String code = " is no figure";
        int end = why.text().indexOf(code);
        return why.obstacle() == Obstacle.NO_FIGURE && end >= 0
                ? "no figure: " + words(why.text().substring(0, end))
                        + why.text().substring(end + code.length())
                : Phrases.named(why.text(), obligations);
    }

    private String state(Deadline deadline) {
        DeadlineState state = deadline.state(now);
        String done = deadline.metBy()
                .map(fact -> " by " + fact.type() + " on " + Times.when(fact.when(), zone))
                .orElse("");
        boolean happens = happens(deadline);
        boolean lasts = deadline.kind() == TimeKind.DURING;
        return switch (state) {
            case NOT_YET -> isHold(deadline) ? "at least until then, " + left(deadline, false) : "not before then";
            case OPEN -> {
                if (deadline.isMinimum()) {
                    yield isHold(deadline) ? "no longer required" : "free since then";
                }
                if (lasts) {
                    yield "ends then, " + left(deadline, false);
                }
                if (happens) {
                    boolean ends =
                            !deadline.facts().isEmpty() && deadline.lastDay().isPresent();
                    boolean today = deadline.lastDay().filter(today()::equals).isPresent();
                    yield ends && today
                            ? "at the end of this day"
                            : (ends ? "at the end of the day, in " : "in ") + left(deadline, true);
                }
                boolean safeIsOver =
                        deadline.safe().filter(safe -> !safe.inTime(now)).isPresent();
                yield "open, " + left(deadline, false) + (safeIsOver ? " (the safe date has passed)" : "");
            }
            case MET -> happens && done.isEmpty() ? "past" : "met" + done;
            case DONE -> "done" + done + ", in time or not is not computable";
            case OUT_OF_TIME -> (deadline.isMinimum() ? "too early" : "too late") + done;
            case OVERDUE -> "overdue, " + late(deadline);
            case LAPSED -> (lasts ? "ended, " : "lapsed, ") + late(deadline);
            case PLANNED ->
                "planned, " + (deadline.legal().orElseThrow().inTime(now) ? left(deadline, false) : late(deadline));
            case WAIVED, UNDATED -> words(state);
        };
    }

    private String left(Deadline deadline, boolean happens) {
        Reading legal = deadline.legal().orElseThrow();
        if (legal.lastDay().isPresent()) {
            long days = ChronoUnit.DAYS.between(today(), legal.lastDay().get());
            return days > 0 ? plural(days, "day") + (happens ? "" : " left") : happens ? "0 days" : "the last day";
        }
        return span(Duration.between(now, legal.bound())) + (happens ? "" : " left");
    }

    private String late(Deadline deadline) {
        Reading legal = deadline.legal().orElseThrow();
        return (legal.lastDay().isPresent()
                        ? plural(ChronoUnit.DAYS.between(legal.lastDay().get(), today()), "day")
                        : span(Duration.between(legal.bound(), now.atZone(zone))))
                + " ago";
    }

    private LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }

    private static String span(Duration time) {
        long hours = time.toHours();
        if (hours >= DAYS_RATHER_THAN_HOURS) {
            return plural(hours / 24, "day");
        }
        return hours > 0 ? plural(hours, "hour") : plural(time.toMinutes(), "minute");
    }

    private static String plural(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** A paragraph that hangs by two spaces, or below its dash. */
    static void item(String margin, String text, List<String> lines) {
        String hanging = margin.endsWith("- ") ? " ".repeat(margin.length()) : margin + "  ";
        List<String> wrapped = wrap(text, WIDTH - hanging.length());
        for (int i = 0; i < wrapped.size(); i++) {
            lines.add((i == 0 ? margin : hanging) + wrapped.get(i));
        }
    }

    /** Breaks at spaces; a word that is longer than a line stands alone. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
