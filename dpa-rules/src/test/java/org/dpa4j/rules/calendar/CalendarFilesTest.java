package org.dpa4j.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dpa4j.model.time.CalendarId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundled calendars, and the page about them, are what the recipes make. With {@code -Ddpa4j.calendars=write} it writes them. */
class CalendarFilesTest {
    private static final Path FILES = Path.of("src", "main", "resources", "org", "dpa4j", "rules", "calendar");
    private static final Path PAGE = Path.of("..", "docs", "calendars.md");
    private static final CalendarRecipes RECIPES = CalendarRecipes.read();

    static List<CalendarId> ids() {
        return RECIPES.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aFileIsUpToDate(CalendarId id) throws IOException {
        isUpToDate(FILES.resolve(id + ".csv"), RECIPES.file(id));
    }

    @Test
    void thePageIsUpToDate() throws IOException {
        isUpToDate(PAGE, RECIPES.page());
    }

    @Test
    void thereIsAFileForEachRecipeAndNoOther() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            ids().stream().map(id -> id + ".csv").toList());
        }
    }

    @Test
    void theRegistryListsEachRecipeAndTheWeekend() {
        assertThat(Calendars.bundled().ids())
                .containsExactlyElementsOf(Stream.concat(
                                ids().stream(),
                                Stream.of(LegalCalendar.weekend().id()))
                        .sorted((a, b) -> a.value().compareTo(b.value()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aFileIsReadAsItSays(CalendarId id) {
        CalendarRecipes.Recipe recipe = RECIPES.recipe(id);
        LegalCalendar calendar = Calendars.bundled().find(id).orElseThrow();

        assertThat(calendar.id()).isEqualTo(id);
        assertThat(calendar.title()).isEqualTo(recipe.title);
        assertThat(calendar.sources().get(0)).isEqualTo(recipe.law);
        assertThat(calendar.sources().subList(1, calendar.sources().size()))
                .containsExactlyElementsOf(
                        recipe.sources.stream().map(RECIPES::source).toList());
        assertThat(calendar.edition()).isEqualTo("2026-11-22");
        assertThat(calendar.first()).isEqualTo("2000-01-01");
        assertThat(calendar.last()).isEqualTo("2050-12-31");
        for (int year = 1999; year <= 2051; year++) {
            int asked = year;
            assertThat(calendar.isChecked(Days.of(year, 6, 1), Days.of(year, 6, 1)))
                    .isEqualTo(recipe.checks.stream().anyMatch(check -> check.year() == asked));
        }
        assertThat(Days.closed(calendar, calendar.first(), calendar.last()))
                .containsExactlyElementsOf(Days.from(calendar.first(), calendar.last())
                        .filter(day -> Days.isWeekend(day) || recipe.days.containsKey(day))
                        .toList());
    }

    private static void isUpToDate(Path file, String text) throws IOException {
        if ("write".equals(System.getProperty("dpa4j.calendars"))) {
            Files.writeString(file, text);
        }
        assertThat(Files.readString(file)).isEqualTo(text);
    }
}
