package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dpa4j.model.Acceptance;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.Formation;
import org.dpa4j.model.Term;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.law.SccModule;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.processing.Location;
import org.dpa4j.model.processing.LocationUse;
import org.dpa4j.model.processing.Precision;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.subprocessor.Engagement;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.dpa4j.model.transfer.Adequacy;
import org.dpa4j.model.transfer.AnnexState;
import org.dpa4j.model.transfer.ClauseSet;
import org.dpa4j.model.transfer.StandardClauses;
import org.dpa4j.model.transfer.Transfer;
import org.dpa4j.model.transfer.TransferId;
import org.dpa4j.model.transfer.TransferTool;
import org.dpa4j.model.transfer.Transfers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The same transfers under the law of many days: the dated points of section 9 of law/reference-data.md that a review under
 * the GDPR can show. (Swiss and British tools, and the names of authorities, are no matter of these rules; whether data serve
 * immigration control is not recorded. Safe Harbour ended before the GDPR applied.)
 *
 * <p>Each agreement has a host in one country and, unless a row says "no transfer", one recorded transfer to it on one tool; that
 * the host is within the scope of an adequacy decision was confirmed on the day of the review. In the columns of outcomes
 * {@code met}; {@code -} if the rule does not apply; {@code ?} if the law or a fact is not known; or severity and key of what is
 * found.
 */
class TransfersAsOfTest {
    // Privacy Shield: until 2020-07-15, and never again. Nothing is known after the law data, but what is annulled
    // stays so.
    @ParameterizedTest(name = "{0}: Privacy Shield")
    @CsvSource(delimiter = '|', textBlock = """
            # day       | ART44-1 | ART44-2 | ART45-1               | ART46-1
            2018-05-24  | -       | -       | -                     | -
            2018-05-25  | met     | met     | NOTE alone            | met
            2019-01-01  | met     | met     | NOTE alone            | met
            2020-07-15  | met     | met     | NOTE alone            | met
            2020-07-16  | met     | met     | VIOLATION invalid     | VIOLATION ended
            2022-06-01  | met     | met     | VIOLATION invalid     | VIOLATION ended
            2023-07-10  | met     | met     | VIOLATION invalid     | VIOLATION ended
            2026-10-01  | met     | met     | VIOLATION invalid     | VIOLATION ended
            2026-11-22  | ?       | met     | ?                     | VIOLATION ended
            """)
    void privacyShield(LocalDate day, String places, String named, String adequate, String valid) {
        check(day, host("US", decision("2016/1250", day)), places, named, adequate, valid);
    }

    @ParameterizedTest(name = "{0}: Data Privacy Framework")
    @CsvSource(delimiter = '|', textBlock = """
            2020-07-16  | met     | met     | VIOLATION not-in-force | VIOLATION not-yet
            2023-07-09  | met     | met     | VIOLATION not-in-force | VIOLATION not-yet
            2023-07-10  | met     | met     | NOTE alone             | met
            2026-10-01  | met     | met     | NOTE alone             | met
            2026-11-22  | ?       | met     | ?                      | ?
            """)
    void dataPrivacyFramework(LocalDate day, String places, String named, String adequate, String valid) {
        check(day, host("US", decision("2023/1795", day)), places, named, adequate, valid);
    }

    // Which decision is meant follows from the country and the day.
    @ParameterizedTest(name = "{0}: adequacy of the United States")
    @CsvSource(delimiter = '|', textBlock = """
            2020-07-15  | met     | met     | NOTE alone             | met
            2020-07-16  | met     | met     | VIOLATION no-decision  | met
            2022-06-01  | met     | met     | VIOLATION no-decision  | met
            2023-07-09  | met     | met     | VIOLATION no-decision  | met
            2023-07-10  | met     | met     | NOTE alone             | met
            """)
    void anAdequacyDecisionForTheUnitedStates(
            LocalDate day, String places, String named, String adequate, String valid) {
        check(day, host("US", adequacy(day)), places, named, adequate, valid);
    }

    // Member State to 2020-01-31, treated as one to 2020-12-31, bridge to 2021-06-27, then adequate to 2031-12-27, as
    // far as known.
    @ParameterizedTest(name = "{0}: United Kingdom, adequacy")
    @CsvSource(delimiter = '|', textBlock = """
            2019-01-01  | met     | -       | -                      | -
            2020-06-01  | met     | -       | -                      | -
            2020-12-31  | met     | -       | -                      | -
            2021-01-01  | met     | -       | -                      | -
            2021-03-01  | met     | -       | -                      | -
            2021-06-27  | met     | -       | -                      | -
            2021-06-28  | met     | met     | met                    | met
            2025-06-28  | met     | met     | met                    | met
            2025-12-18  | met     | met     | met                    | met
            2025-12-19  | met     | met     | met                    | met
            2026-10-01  | met     | met     | met                    | met
            2026-11-22  | ?       | met     | ?                      | met
            2031-12-27  | ?       | met     | ?                      | met
            2031-12-28  | ?       | met     | ?                      | met
            2032-01-01  | ?       | met     | ?                      | met
            """)
    void unitedKingdom(LocalDate day, String places, String named, String adequate, String valid) {
        check(day, host("GB", decision("2021/1772", day)), places, named, adequate, valid);
        check(day, host("GB", adequacy(day)), places, named, adequate, valid);
    }

    @ParameterizedTest(name = "{0}: United Kingdom, no transfer")
    @CsvSource(delimiter = '|', textBlock = """
            2019-01-01  | met                    | -       | -            | -
            2020-12-31  | met                    | -       | -            | -
            2021-03-01  | met                    | -       | -            | -
            2021-06-27  | met                    | -       | -            | -
            2021-06-28  | VIOLATION no-transfer  | ?       | -            | -
            2025-12-19  | VIOLATION no-transfer  | ?       | -            | -
            2032-01-01  | ?                      | ?       | -            | -
            """)
    void unitedKingdomWithoutATransfer(LocalDate day, String places, String named, String adequate, String valid) {
        check(day, engaged("GB", Transfers.SILENT), places, named, adequate, valid);
    }

    // What is announced on the day counts: in 2021 the decision was to end on 2025-06-27.
    @ParameterizedTest(name = "{0}: United Kingdom, agreement until 2030")
    @CsvSource({
        "2021-06-28, NOTE ends",
        "2025-06-23, NOTE ends",
        "2025-06-24, NOTE ends",
        "2025-12-18, NOTE ends",
        "2025-12-19, met"
    })
    void theEndOfTheDecisionForTheUnitedKingdom(LocalDate day, String adequate) {
        DataProcessingAgreement agreement = host("GB", adequacy(day));
        DataProcessingAgreement until2030 = DataProcessingAgreement.builder()
                .from(agreement)
                .term(Term.builder().endsOn(LocalDate.of(2030, 12, 31)).build())
                .build();

        assertThat(outcome("ART45-1", day, until2030)).isEqualTo(adequate);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2018-06-15  | NO      | met     | -       | -                      | -
            2020-12-31  | GI      | met     | -       | -                      | -
            2021-03-01  | GI      | met     | met     | VIOLATION no-decision  | met
            2025-05-31  | GI      | met     | met     | VIOLATION no-decision  | met
            2025-06-01  | GI      | ?       | met     | ?                      | met
            2019-01-22  | JP      | met     | met     | VIOLATION no-decision  | met
            2019-01-23  | JP      | met     | met     | met                    | met
            2021-12-16  | KR      | met     | met     | VIOLATION no-decision  | met
            2021-12-17  | KR      | met     | met     | met                    | met
            2026-01-25  | BR      | met     | met     | VIOLATION no-decision  | met
            2026-01-26  | BR      | met     | met     | met                    | met
            2018-06-15  | CH      | met     | met     | met                    | met
            2026-10-01  | KE      | met     | met     | VIOLATION no-decision  | met
            """)
    void otherCountries(LocalDate day, String country, String places, String named, String adequate, String valid) {
        check(day, host(country, adequacy(day)), places, named, adequate, valid);
    }

    // Decision (EU) 2021/914 Art. 4: no new contract from 2021-09-27, none at all from 2022-12-28.
    @ParameterizedTest(name = "{0}: clauses {1}, made on {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2020-01-01  | scc-2010-87   | 2019-05-04  | met     | met     | -      | met
            2021-09-26  | scc-2010-87   | 2021-09-26  | met     | met     | -      | met
            2021-09-27  | scc-2010-87   | 2021-09-26  | met     | met     | -      | met
            2021-09-27  | scc-2010-87   | 2021-09-27  | met     | met     | -      | VIOLATION no-longer-agreed
            2022-12-27  | scc-2010-87   | 2021-05-04  | met     | met     | -      | met
            2022-12-28  | scc-2010-87   | 2021-05-04  | met     | met     | -      | VIOLATION ended
            2032-01-01  | scc-2010-87   | 2021-05-04  | ?       | met     | -      | VIOLATION ended
            2022-12-27  | scc-2001-497  | 2021-05-04  | met     | met     | -      | met
            2022-12-28  | scc-2001-497  | 2021-05-04  | met     | met     | -      | VIOLATION ended
            2021-06-26  | scc-2021-914  | 2021-06-26  | met     | met     | -      | VIOLATION not-yet
            2021-06-27  | scc-2021-914  | 2021-06-27  | met     | met     | -      | met
            2026-10-01  | scc-2021-914  | 2021-06-27  | met     | met     | -      | met
            2026-11-22  | scc-2021-914  | 2021-06-27  | ?       | met     | -      | ?
            """)
    void standardClauses(
            LocalDate day, String set, LocalDate made, String places, String named, String adequate, String valid) {
        TransferTool clauses = new StandardClauses(
                Optional.of(ClauseSet.of(set)),
                Optional.of(SccModule.PROCESSOR_TO_PROCESSOR),
                AnnexState.COMPLETE,
                Statement.SILENT,
                List.of());
        DataProcessingAgreement agreement = DataProcessingAgreement.builder()
                .from(host("US", clauses))
                .formation(Formation.builder()
                        .addAcceptances(accepted(Actor.CONTROLLER, made), accepted(Actor.PROCESSOR, made))
                        .build())
                .build();

        check(day, agreement, places, named, adequate, valid);
    }

    private static Acceptance accepted(Actor party, LocalDate day) {
        return Acceptance.builder().from(Sound.signature(party)).acceptedOn(day).build();
    }

    private static Adequacy decision(String token, LocalDate confirmed) {
        return new Adequacy(
                Optional.of(Reference.to(LegalReference.parse(token))),
                Optional.of(confirmed),
                Optional.empty(),
                List.of());
    }

    private static Adequacy adequacy(LocalDate confirmed) {
        return new Adequacy(Optional.empty(), Optional.of(confirmed), Optional.empty(), List.of());
    }

    private static DataProcessingAgreement host(String country, TransferTool tool) {
        return engaged(
                country,
                Transfers.builder()
                        .addTransfers(Transfer.builder()
                                .id(TransferId.of("hosting"))
                                .exporter(Actor.PROCESSOR)
                                .importer("host")
                                .destination(Territory.of(country))
                                .addTools(tool)
                                .build())
                        .build());
    }

    private static DataProcessingAgreement engaged(String country, Transfers transfers) {
        Engagement host = Engagement.builder()
                .from(Sound.host())
                .seat(Territory.of(country))
                .locations(List.of(Location.builder()
                        .territory(Territory.of(country))
                        .precision(Precision.COUNTRY)
                        .addUses(LocationUse.STORAGE, LocationUse.REMOTE_ACCESS)
                        .build()))
                .build();
        return Sound.but(b -> b.transfers(transfers)
                .subProcessing(SubProcessing.builder()
                        .from(Sound.agreement().subProcessing())
                        .engagements(List.of(host))
                        .build()));
    }

    private static void check(LocalDate day, DataProcessingAgreement agreement, String... outcomes) {
        assertThat(Stream.of("ART44-1", "ART44-2", "ART45-1", "ART46-1").map(rule -> outcome(rule, day, agreement)))
                .containsExactly(outcomes);
    }

    private static String outcome(String rule, LocalDate day, DataProcessingAgreement agreement) {
        Outcome outcome = AgreementReview.gdpr()
                .asOf(day)
                .review(agreement)
                .outcome(RuleId.of(rule))
                .orElseThrow();
        if (outcome instanceof NotMet notMet) {
            return notMet.findings().stream()
                    .map(finding -> finding.severity() + " " + finding.key())
                    .collect(Collectors.joining(", "));
        }
        return outcome instanceof Met ? "met" : outcome instanceof Undetermined ? "?" : "-";
    }
}
