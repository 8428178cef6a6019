package org.dpa4j.rules.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dpa4j.model.time.CalendarId;

/** Makes the bundled calendars from {@code calendars.txt}, which says how it is read. */
final class CalendarRecipes {

    /** A day of a calendar: what it is called there, its name for the recipes, and the source it rests on. */
    record Day(String key, String name, String source) {}

    /** A year of a calendar, and the list it was compared with. */
    record Check(int year, String source) {}

    /** A calendar as its recipe makes it. */
    static final class Recipe {
        final CalendarId id;
        String title = "";
        String law = "";
        final List<String> sources = new ArrayList<>();
        final List<String> deviations = new ArrayList<>();
        final List<Check> checks = new ArrayList<>();
        final TreeMap<LocalDate, List<Day>> days = new TreeMap<>();

        Recipe(CalendarId id) {
            this.id = id;
        }

        private void add(LocalDate date, Day day) {
            days.computeIfAbsent(date, d -> new ArrayList<>()).add(day);
            cite(day.source());
        }

        private void cite(String source) {
            if (!sources.contains(source)) {
                sources.add(source);
            }
        }
    }

    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<CalendarId, Recipe> recipes = new LinkedHashMap<>();
    private String edition = "";
    private int firstYear;
    private int lastYear;

    private CalendarRecipes() {}

    static CalendarRecipes read() {
        CalendarRecipes recipes = new CalendarRecipes();
        try (InputStream in = CalendarRecipes.class.getResourceAsStream("calendars.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
            text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(recipes::line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return recipes;
    }

    List<CalendarId> ids() {
        return List.copyOf(recipes.keySet());
    }

    Recipe recipe(CalendarId id) {
        return Objects.requireNonNull(recipes.get(id));
    }

    String source(String key) {
        String source = sources.get(key);
        if (source == null) {
            throw new IllegalStateException("no source " + key);
        }
        return source;
    }

    /** The text of the resource. */
    String file(CalendarId id) {
        Recipe recipe = recipe(id);
        StringBuilder text = new StringBuilder();
        text.append("# title: ").append(recipe.title);
        text.append("\n# law: ").append(recipe.law);
        text.append("\n# coverage: ")
                .append(firstYear)
                .append("-01-01..")
                .append(lastYear)
                .append("-12-31");
        text.append("\n# edition: ").append(edition);
        for (String key : recipe.sources) {
            text.append("\n# source ").append(number(recipe, key)).append(": ").append(source(key));
        }
        for (Check check : recipe.checks) {
            text.append("\n# checked: ")
                    .append(check.year())
                    .append(" by source ")
                    .append(number(recipe, check.source()));
        }
        text.append("\ndate,holiday,source\n");
        recipe.days.forEach((date, days) -> text.append(date)
                .append(',')
                .append(days.stream().map(Day::name).distinct().collect(Collectors.joining(" / ")))
                .append(',')
                .append(number(recipe, days.get(0).source()))
                .append('\n'));
        return text.toString();
    }

    /** The page of the documentation. */
    String page() {
        StringBuilder text = new StringBuilder("""
                # Calendars

                Generated from `dpa-rules/src/test/resources/org/dpa4j/rules/calendar/calendars.txt`; write it, and the calendars, anew with
                `mvn -pl dpa-rules -am test -Dtest=CalendarFilesTest -Dsurefire.failIfNoSpecifiedTests=false -Ddpa4j.calendars=write`.

                A calendar says which days are closed under one law. Saturdays and Sundays are closed in all of them. `WEEKEND` knows
                nothing else and has no limit of years; the others cover %s-01-01 to %s-12-31 and refuse any other day. The
                years named as checked were compared with an official list, day by day; a result that rests on another year follows
                from the rules of the law and is provisional. Ids joined by a plus sign, `SE-BANK+DK-BANK`, name the union: closed
                where either is closed. `EU-OJ-XX` is the list published for Regulation 1182/71: of a Member State (`EU-OJ-SE`), of the
                European Commission (`EU-OJ-EC`) or of the European Parliament (`EU-OJ-EP`). Before a state's accession its calendar
                means nothing.

                | id | title | law | edition | checked | sources |
                |---|---|---|---|---|---|
                """.formatted(firstYear, lastYear));
        List<Recipe> byId = recipes.values().stream()
                .sorted((a, b) -> a.id.value().compareTo(b.id.value()))
                .toList();
        for (Recipe recipe : byId) {
            text.append("| ")
                    .append(String.join(
                            " | ",
                            "`" + recipe.id + "`",
                            recipe.title,
                            recipe.law,
                            edition,
                            checkedYears(recipe),
                            String.join(", ", recipe.sources)))
                    .append(" |\n");
        }
        text.append("""

                ## Sources

                | key | source |
                |---|---|
                """);
        sources.forEach((key, source) ->
                text.append("| ").append(key).append(" | ").append(source).append(" |\n"));
        text.append("""

                ## What differs from Jollyday

                | calendar | years | day | source | |
                |---|---|---|---|---|
                """);
        for (Recipe recipe : byId) {
            recipe.deviations.forEach(deviation -> text.append("| `")
                    .append(recipe.id)
                    .append("` | ")
                    .append(deviation)
                    .append(" |\n"));
        }
        return text.toString();
    }

    /** Years without a gap between them as one interval. */
    private static String checkedYears(Recipe recipe) {
        List<Integer> years =
                recipe.checks.stream().map(Check::year).sorted().distinct().toList();
        List<String> intervals = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < years.size(); i++) {
            if (i + 1 == years.size() || years.get(i + 1) > years.get(i) + 1) {
                intervals.add(i == start ? "" + years.get(i) : years.get(start) + "-" + years.get(i));
                start = i + 1;
            }
        }
        return intervals.isEmpty() ? "none" : String.join(", ", intervals);
    }

    private static int number(Recipe recipe, String source) {
        return recipe.sources.indexOf(source) + 1;
    }

    private void line(String line) {
        if (line.startsWith("calendar ")) {
            CalendarId id = CalendarId.of(line.substring(9));
            if (recipes.put(id, new Recipe(id)) != null) {
                throw new IllegalStateException("twice: " + line);
            }
            return;
        }
        int colon = line.indexOf(": ");
        String key = line.substring(0, colon);
        String value = line.substring(colon + 2);
        if (key.startsWith("source ")) {
            sources.put(key.substring(7), value);
        } else if (key.equals("edition")) {
            edition = value;
        } else if (key.equals("coverage")) {
            firstYear = Integer.parseInt(value.substring(0, 4));
            lastYear = Integer.parseInt(value.substring(6));
        } else {
            Recipe recipe = new ArrayList<>(recipes.values()).get(recipes.size() - 1);
            switch (key) {
                case "title" -> recipe.title = value;
                case "law" -> recipe.law = value;
                case "base" -> base(recipe, value);
                case "checked" -> check(recipe, value.split(" ", 2));
                case "add" -> add(recipe, value.split(" ", 4));
                case "remove" -> remove(recipe, value.split(" ", 4));
                default -> throw new IllegalStateException("unknown: " + line);
            }
        }
    }

    private void base(Recipe recipe, String base) {
        if (base.startsWith("jollyday ")) {
            boolean undeferred = base.endsWith(" undeferred");
            String[] code = base.substring(9).replace(" undeferred", "").split("/", 2);
            HolidayManager manager = HolidayManager.getInstance(
                    code[0].equals("target")
                            ? ManagerParameters.create(HolidayCalendar.TARGET)
                            : ManagerParameters.create(code[0]));
            String[] subdivision = code.length == 1 ? new String[0] : new String[] {code[1]};
            for (int year = firstYear; year <= lastYear; year++) {
                manager.getHolidays(Year.of(year), subdivision).stream()
                        .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
                        .sorted((a, b) -> a.getPropertiesKey().compareTo(b.getPropertiesKey()))
                        .forEach(holiday ->
                                recipe.add(undeferred ? holiday.getActualDate() : holiday.getDate(), day(holiday)));
            }
        } else if (!base.equals("none")) {
            Recipe other = recipe(CalendarId.of(base));
            other.days.forEach((date, days) -> days.forEach(day -> recipe.add(date, day)));
        }
    }

    private static Day day(Holiday holiday) {
        return new Day(
                holiday.getPropertiesKey(),
                holiday.getDescription(Locale.ENGLISH).replace(",", ""),
                "jollyday");
    }

    private static void check(Recipe recipe, String... words) {
        recipe.cite(words[1]);
        for (int year : years(words[0])) {
            recipe.checks.add(new Check(year, words[1]));
        }
    }

    private static void add(Recipe recipe, String... words) {
        for (int year : years(words[0])) {
            LocalDate date = date(words[1], year);
            if (words[1].endsWith(">monday")) {
                if (date.getDayOfWeek().getValue() < 6) {
                    continue;
                }
                date = date.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            }
            if (recipe.days.getOrDefault(date, List.of()).stream()
                    .anyMatch(day -> day.name().equals(words[3]))) {
                throw new IllegalStateException(recipe.id + " already has on " + date + ": " + words[3]);
            }
            recipe.add(date, new Day(words[1], words[3], words[2]));
        }
        recipe.deviations.add(String.join(" | ", words[0], words[1], words[2], "added: " + words[3]));
    }

    /** Every year must have such a day, so that a deviation is dropped when Jollyday no longer needs it. */
    private static void remove(Recipe recipe, String... words) {
        recipe.cite(words[2]);
        String[] key = words[1].split("@", 2);
        for (int year : years(words[0])) {
            LocalDate first = key.length == 1 ? LocalDate.of(year, 1, 1) : date(key[1], year);
            LocalDate last = key.length == 1 ? LocalDate.of(year, 12, 31) : first;
            boolean removed = false;
            for (List<Day> days : recipe.days.subMap(first, true, last, true).values()) {
                removed |= days.removeIf(day -> day.key().equals(key[0]));
            }
            if (!removed) {
                throw new IllegalStateException(recipe.id + " has none in " + year + ": " + words[1]);
            }
        }
        recipe.days.values().removeIf(List::isEmpty);
        recipe.deviations.add(String.join(" | ", words[0], words[1], words[2], "taken away: " + words[3]));
    }

    private static int[] years(String interval) {
        int first = Integer.parseInt(interval.substring(0, 4));
        int last = interval.length() == 4 ? first : Integer.parseInt(interval.substring(6));
        return java.util.stream.IntStream.rangeClosed(first, last).toArray();
    }

    private static LocalDate date(String day, int year) {
        if (day.startsWith("easter")) {
            return easter(year).plusDays(Integer.parseInt(day.substring(6)));
        }
        if (day.startsWith("orthodox")) {
            return orthodoxEaster(year).plusDays(Integer.parseInt(day.substring(8)));
        }
        int from = day.indexOf(">=");
        if (from > 0) {
            DayOfWeek weekday = DayOfWeek.valueOf(day.substring(0, from).toUpperCase(Locale.ROOT));
            return date(day.substring(from + 2), year).with(TemporalAdjusters.nextOrSame(weekday));
        }
        return LocalDate.parse(day.charAt(2) == '-' ? year + "-" + day.substring(0, 5) : day);
    }

    /** Gregorian Easter Sunday, by the rule of Meeus, Jones and Butcher. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    /** Julian Easter Sunday, by the rule of Meeus, as a Gregorian date; right from 1900 to 2099. */
    static LocalDate orthodoxEaster(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int n = d + e + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(13);
    }
}
