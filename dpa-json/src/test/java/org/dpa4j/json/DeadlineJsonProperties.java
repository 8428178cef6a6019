package org.dpa4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dpa4j.json.form.DeadlineForms;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.arbitrary.ModelArbitraries;
import org.dpa4j.rules.deadline.Deadlines;
import org.dpa4j.rules.deadline.Fact;
import org.dpa4j.rules.deadline.FactType;
import org.dpa4j.rules.deadline.Obligation;
import org.dpa4j.rules.deadline.Obligations;
import org.dpa4j.rules.deadline.Schedule;
import org.dpa4j.rules.time.Place;
import org.dpa4j.rules.time.When;

class DeadlineJsonProperties {
    private static final Documents<DeadlineForms.Agenda> AGENDAS =
            Documents.of(DeadlineForms.AGENDA, DpaJson.FORMAT_VERSION);

    @Provide
    Arbitrary<DataProcessingAgreement> agreements() {
        return ModelArbitraries.agreements();
    }

    @Provide
    Arbitrary<List<Fact>> facts() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 15_000).map(LocalDate.of(2005, 1, 1)::plusDays);
        Arbitrary<When> whens = Combinators.combine(days, Arbitraries.integers().between(-1, 1439))
                .as((day, minute) -> minute < 0
                        ? When.on(day)
                        : When.local(day.atStartOfDay().plusMinutes(minute)));
        Arbitrary<String> matters = Arbitraries.of("", "a", "ä/\"\\ {1}");
        return Combinators.combine(Arbitraries.of(FactType.ALL), whens, matters)
                .as((type, when, matter) ->
                        matter.isEmpty() ? type.at(when) : type.at(when).about(matter))
                .list()
                .ofMaxSize(8);
    }

    /** Obligations whose texts could not be written, as half a surrogate pair cannot, do not arise. */
    @Property(tries = 300)
    void obligationsAreReadBackEqual(@ForAll("agreements") DataProcessingAgreement agreement) {
        List<Obligation> obligations = Obligations.of(agreement).all();

        assertThat(DpaJson.readObligations(DpaJson.writeObligations(obligations)))
                .isEqualTo(obligations);
    }

    @Property(tries = 300)
    void deadlinesAreWrittenInFull(
            @ForAll("agreements") DataProcessingAgreement agreement, @ForAll("facts") List<Fact> facts) {
        Deadlines engine = Deadlines.of(agreement, Place.of("Europe/Stockholm", "SE-BANK"));
        Instant at = Instant.parse("2026-06-17T08:00:00Z");
        for (Schedule schedule : List.of(engine.after(facts), engine.dates())) {
            byte[] json = DpaJson.writeDeadlines(schedule, at);

            assertThat(AGENDAS.read(json)).isEqualTo(DeadlineForms.Agenda.of(schedule, at));
            assertThat(DpaJson.writeDeadlines(schedule, at)).isEqualTo(json);
        }
    }
}
