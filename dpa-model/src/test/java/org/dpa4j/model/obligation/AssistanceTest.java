package org.dpa4j.model.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dpa4j.model.law.AssistedArticle.AUTHORITY_33;
import static org.dpa4j.model.law.AssistedArticle.IMPACT_ASSESSMENT_35;
import static org.dpa4j.model.law.AssistedArticle.PRIOR_CONSULTATION_36;
import static org.dpa4j.model.law.AssistedArticle.SECURITY_32;

import java.util.List;
import org.dpa4j.model.duty.Duty;
import org.junit.jupiter.api.Test;

class AssistanceTest {
    @Test
    void helpIsFoundByTheDutyOfTheController() {
        ArticleHelp breaches = new ArticleHelp(List.of(AUTHORITY_33), Duty.STIPULATED);
        ArticleHelp both = new ArticleHelp(List.of(AUTHORITY_33, IMPACT_ASSESSMENT_35), Duty.SILENT);
        ArticleHelp consultation = new ArticleHelp(List.of(PRIOR_CONSULTATION_36), Duty.STIPULATED);
        Assistance assistance =
                Assistance.builder().addArticles(both, breaches, consultation).build();

        assertThat(assistance.help(AUTHORITY_33)).containsExactly(both, breaches);
        assertThat(assistance.help(IMPACT_ASSESSMENT_35)).containsExactly(both);
        assertThat(assistance.help(SECURITY_32)).isEmpty();
    }
}
