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
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.time.Bindingness;
import org.dpa4j.model.time.Combined;
import org.dpa4j.model.time.Promptness;
import org.dpa4j.rules.deadline.Deadline;
import org.dpa4j.rules.deadline.DeadlineState;
import org.dpa4j.rules.deadline.Fact;
import org.dpa4j.rules.deadline.FactType;
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

    /** The steps that nobody should have to ask for. */
    private static final Set<String> WARNINGS = Set.of("plan", "late-objection");

    private final ZoneId zone;
    private final Instant now;

    private final List<Obligation> obligations;
    private final Map<List<Object>, Long> series;

    /** For some or all of these deadlines of these obligations. */
    Timeline(ZoneId zone, Instant now, List<Obligation> obligations, List<Deadline> all) {
        this.zone = zone;
        this.now = now;
        this.obligations = obligations;
        this.series = all.stream().collect(Collectors.groupingBy(Timeline::series, Collectors.counting()));
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
            deadline.legal().or(deadline::safe).ifPresent(decides -> rows.add(row(deadline, decides)));
        }
        rows.sort(Comparator.comparing(Row::at)); // stable: an event before what is due at the same time
        int column = rows.stream().mapToInt(row -> row.date().length()).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (Row row : rows) {
            draw(row, column, lines);
        }
        List<Deadline> undated =
                deadlines.stream().filter(deadline -> deadline.safe().isEmpty()).toList();
        if (!undated.isEmpty()) {
            lines.add("");
            lines.add("Without a date:");
            undated.forEach(deadline -> undated(deadline, lines));
        }
        return lines;
    }

    private Row row(Deadline deadline, Reading legal) {
        List<String> details = new ArrayList<>(others(deadline, legal));
        details.addAll(details(deadline));
        deadline.uncomputable()
                .ifPresent(none -> details.add("to be safe; when it ends is not known: " + why(deadline, none)));
        deadline.steps().stream()
                .filter(step -> WARNINGS.contains(step.key()))
                .map(Step::toString)
                .forEach(details::add);
        if (deadline.planned()) {
            details.add(assumption(deadline));
        }
        if (deadline.provisional()) {
            details.add("provisional: rests on a year whose holidays are not checked");
        }
        boolean endsWithItsDay = legal.lastDay().isPresent() && !startsSomething(deadline);
        return new Row(
                legal.bound().toInstant().minusNanos(endsWithItsDay ? 1 : 0),
                date(deadline, legal),
                '+',
                deadline.id() + ": " + state(deadline),
                details);
    }

    /** The dates of the other readings, the safe one first; empty if there is none. */
    private List<String> others(Deadline deadline, Reading legal) {
        List<String> others = new ArrayList<>();
        deadline.safe()
                .map(safe -> date(deadline, safe))
                .filter(date -> !date.equals(date(deadline, legal)) && !happens(deadline))
                .ifPresent(date -> others.add("safe " + date));
        deadline.outer().map(outer -> date(deadline, outer)).ifPresent(date -> others.add("outer " + date));
        return others.isEmpty() ? List.of() : List.of(String.join(", ", others));
    }

    /** Who owes what, for which of several events, when if the date does not say all of it, and under which conditions. */
    private List<String> details(Deadline deadline) {
        List<String> details = new ArrayList<>(List.of(about(deadline)));
        if (series.getOrDefault(series(deadline), 0L) > 1 && !deadline.facts().isEmpty()) {
            details.add("for "
                    + deadline.facts().stream()
                            .map(fact -> fact.type() + " on " + Times.when(fact.when(), zone))
                            .collect(Collectors.joining(" and ")));
        }
        if (isCombined(deadline)) {
            details.add(time(deadline));
        }
        String conditions = Phrases.conditions(deadline.obligation());
        if (!conditions.isEmpty()) {
            details.add(conditions);
        }
        return details;
    }

    private static boolean isCombined(Deadline deadline) {
        return deadline.obligation().limit().filter(Combined.class::isInstance).isPresent();
    }

    private String time(Deadline deadline) {
        return Phrases.named(Phrases.time(deadline.obligation()), obligations);
    }

    /** What has the same id but for the number of its event. */
    private static List<Object> series(Deadline deadline) {
        return List.of(deadline.obligation().id(), deadline.part());
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
        item("  ", deadline.id() + ": " + stateAndWhy(deadline), lines);
        details(deadline).forEach(detail -> item("    ", detail, lines));
        if (deadline.state(now) == DeadlineState.UNDATED && deadline.bindingness() != Bindingness.FIRM) {
            lines.add("    " + Phrases.bindingness(deadline.bindingness()));
        }
    }

    /** What is known of it, and why there is no date. */
    private String stateAndWhy(Deadline deadline) {
        String why =
                deadline.uncomputable().map(reason -> why(deadline, reason)).orElse("");
        return switch (deadline.state(now)) {
            case UNDATED -> why;
            case DONE -> state(deadline) + (hasTime(deadline) ? ": " : "; ") + why;
            default -> state(deadline) + "; " + why;
        };
    }

    /** Who owes what to whom, how it stands, and the steps of each reading. */
    List<String> explain(Deadline deadline) {
        List<String> lines = new ArrayList<>();
        item("", deadline.id() + ": " + state(deadline), lines);
        details(deadline).forEach(detail -> item("  ", detail, lines));
        boolean ofNotice = deadline.part() == Part.EARLIEST_USE
                && deadline.obligation().limit().isEmpty();
        if (!isCombined(deadline) && !ofNotice) {
            item("  ", time(deadline), lines);
        }
        deadline.uncomputable().ifPresent(why -> item("  ", "No date: " + why(deadline, why), lines));
        deadline.legal().ifPresent(legal -> steps("Legal", deadline, legal, lines));
        deadline.safe()
                .filter(safe -> deadline.legal()
                        .filter(legal -> date(deadline, legal).equals(date(deadline, safe)))
                        .isEmpty())
                .ifPresent(safe -> steps("Safe", deadline, safe, lines));
        deadline.outer().ifPresent(outer -> steps("Outer", deadline, outer, lines));
        return lines;
    }

    private void steps(String name, Deadline deadline, Reading reading, List<String> lines) {
        lines.add("  " + name + ": " + (startsSomething(deadline) ? "from " : "") + date(deadline, reading)
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

    /** The last day, the first one of what must not begin before, or the instant. */
    private String date(Deadline deadline, Reading reading) {
        return reading.lastDay()
                .map(last -> Times.day(startsSomething(deadline) ? reading.earliestDay() : last))
                .orElseGet(() -> Times.instant(reading.bound().toInstant(), zone));
    }

    /** Whether something must not begin before its date. */
    private static boolean startsSomething(Deadline deadline) {
        return deadline.isMinimum() && !isHold(deadline);
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
                                + step.arguments().get(1).replace('T', ' ') + ", for what has not happened"
                        : "for planning only: assumes " + step.arguments().get(0) + " for what is not recorded")
                .orElse(
                        deadline.part() == Part.EXTENDED
                                ? "only if the extension is announced in time"
                                : "for planning only: what it rests on has not happened");
    }

    private String why(Deadline deadline, Uncomputable why) {
        String code = " is no figure";
        int end = why.text().indexOf(code);
        if (why.obstacle() != Obstacle.NO_FIGURE || end < 0) {
            return Phrases.named(why.text(), obligations);
        }
        String standard = why.text().substring(0, end);
        return "no figure: "
                + (standard.equals(Promptness.UPON.code()) ? time(deadline) : words(standard))
                + why.text().substring(end + code.length());
    }

    /** Whether a time is stated, be it without a figure. */
    private static boolean hasTime(Deadline deadline) {
        return deadline.uncomputable()
                .filter(why -> why.obstacle() == Obstacle.NO_TIME)
                .isEmpty();
    }

    /** Such as {@code  (where feasible)}; empty for a limit that binds. */
    private static String bindingness(Deadline deadline) {
        return deadline.bindingness() == Bindingness.FIRM
                ? ""
                : " (" + Phrases.bindingness(deadline.bindingness()) + ")";
    }

    /** How it stands, and for what is or was due, how firmly it was promised. */
    private String state(Deadline deadline) {
        DeadlineState state = deadline.state(now);
        boolean safeIsOver = state == DeadlineState.OPEN
                && !deadline.isMinimum()
                && !happens(deadline)
                && deadline.safe().filter(safe -> !safe.inTime(now)).isPresent();
        return bare(deadline, state)
                + switch (state) {
                    case MET, DONE, WAIVED, UNDATED -> "";
                    default -> bindingness(deadline);
                }
                + (safeIsOver ? "; the safe date has passed" : "");
    }

    private String bare(Deadline deadline, DeadlineState state) {
        String done = deadline.metBy()
                .map(fact -> (fact.type().equals(FactType.DONE) ? "" : " by " + fact.type()) + " on "
                        + Times.when(fact.when(), zone))
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
                yield "open, " + left(deadline, false);
            }
            case MET -> happens && done.isEmpty() ? "past" : "met" + done;
            case DONE -> "done" + done + (hasTime(deadline) ? "; whether in time cannot be computed" : "");
            case OUT_OF_TIME -> (deadline.isMinimum() ? "too early" : "too late") + done;
            case OVERDUE -> "overdue, " + late(deadline);
            case LAPSED -> (lasts ? "ended, " : "lapsed, ") + late(deadline);
            case PLANNED -> {
                if (deadline.isMinimum()) {
                    yield "planned, " + (isHold(deadline) ? "at least until then" : "not before then");
                }
                yield "planned, "
                        + (deadline.legal().or(deadline::safe).orElseThrow().inTime(now)
                                ? (lasts ? "ends then, " : "") + left(deadline, happens)
                                : late(deadline));
            }
            case STALE -> "not begun, and the day that this assumes has passed";
            case WAIVED, UNDATED -> words(state);
        };
    }

    private String left(Deadline deadline, boolean happens) {
        Reading legal = deadline.legal().or(deadline::safe).orElseThrow();
        if (legal.lastDay().isPresent()) {
            long days = ChronoUnit.DAYS.between(today(), legal.lastDay().get());
            return days > 0
                    ? Phrases.number(days, "day") + (happens ? "" : " left")
                    : happens ? "0 days" : "the last day";
        }
        return span(Duration.between(now, legal.bound())) + (happens ? "" : " left");
    }

    private String late(Deadline deadline) {
        Reading legal = deadline.legal().or(deadline::safe).orElseThrow();
        return (legal.lastDay().isPresent()
                        ? Phrases.number(ChronoUnit.DAYS.between(legal.lastDay().get(), today()), "day")
                        : span(Duration.between(legal.bound(), now.atZone(zone))))
                + " ago";
    }

    private LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }

    private static String span(Duration time) {
        long hours = time.toHours();
        if (hours >= DAYS_RATHER_THAN_HOURS) {
            return Phrases.number(hours / 24, "day");
        }
        return hours > 0 ? Phrases.number(hours, "hour") : Phrases.number(time.toMinutes(), "minute");
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
