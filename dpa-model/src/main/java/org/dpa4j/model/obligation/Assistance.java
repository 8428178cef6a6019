package org.dpa4j.model.obligation;

import jakarta.validation.Valid;
import java.util.List;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Remuneration;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.AssistedArticle;
import org.dpa4j.model.processing.MeasureKind;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.Reference;
import org.immutables.value.Value;

/** Help of the processor for the controller, GDPR Art. 28(3)(e) and (f). */
@Value.Immutable
public sealed interface Assistance permits ImmutableAssistance {
    /** Says nothing about this. */
    Assistance SILENT = builder().build();

    /** {@return help with requests of data subjects; empty if none is stipulated} */
    List<@Valid RightsHelp> rights();

    /** {@return help with the duties of GDPR Art. 32 to 36; empty if none is stipulated} */
    List<@Valid ArticleHelp> articles();

    /** {@return the measures by which help is given; empty if none is named} */
    List<@Valid Item<MeasureKind>> measures();

    /** {@return where those measures stand; empty if nowhere else} */
    List<@Valid Reference> measuresIn();

    /** {@return what is paid for help in general; empty if the duties say it, or nothing is said} */
    List<@Valid Remuneration> remuneration();

    /**
     * The help with one duty of the controller.
     *
     * @param article the duty
     * @return the entries that cover it, in order; empty if none does
     */
    default List<ArticleHelp> help(AssistedArticle article) {
        return articles().stream()
                .filter(entry -> entry.articles().contains(article))
                .toList();
    }

    /**
     * Assistance as GDPR Art. 28(3)(e) and (f) ask for it: with all rights of Chapter III and with Art. 32 to 36.
     *
     * @return the section, complete by the law and without more
     */
    static Assistance asInLaw() {
        Duty duty = Duty.must(Actor.PROCESSOR, Actor.CONTROLLER);
        return builder()
                .addRights(new RightsHelp(List.of(), ListKind.EXHAUSTIVE, duty))
                .addArticles(new ArticleHelp(List.of(AssistedArticle.values()), duty))
                .build();
    }

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Assistance}. */
    final class Builder extends ImmutableAssistance.Builder {
        Builder() {}
    }
}
