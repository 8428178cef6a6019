package org.dpa4j.model.law;

/**
 * A legal instrument, judgment or guideline that a text cites, by a short token without spaces. An open list: an
 * instrument this version does not know is kept as it is. From when to when an instrument is law is not said here.
 *
 * <p>Example: {@code Instrument.of("GDPR")} equals {@link #GDPR}.
 *
 * @param token the token: letters, digits, dots, slashes and hyphens, at most 60
 */
public record Instrument(String token) {
    /** Regulation (EU) 2016/679, the General Data Protection Regulation. */
    public static final Instrument GDPR = new Instrument("GDPR");

    /** Regulation (EU) 2018/1725, for the institutions of the Union. */
    public static final Instrument EUDPR = new Instrument("EUDPR");

    /** Directive 95/46/EC, repealed by the GDPR. */
    public static final Instrument DIRECTIVE_95_46 = new Instrument("95/46/EC");

    /** Regulation (EEC, Euratom) 1182/71 on periods, dates and time limits. */
    public static final Instrument REG_1182_71 = new Instrument("1182/71");

    /** Implementing Decision (EU) 2021/914, standard clauses for transfers. */
    public static final Instrument DECISION_2021_914 = new Instrument("2021/914");

    /** Implementing Decision (EU) 2021/915, standard clauses between controllers and processors. */
    public static final Instrument DECISION_2021_915 = new Instrument("2021/915");

    /** Decision 2010/87/EU, standard clauses for transfers to processors; repealed. */
    public static final Instrument DECISION_2010_87 = new Instrument("2010/87/EU");

    /** Decision 2001/497/EC, standard clauses for transfers; repealed. */
    public static final Instrument DECISION_2001_497 = new Instrument("2001/497/EC");

    /** Decision 2004/915/EC, the second set of clauses of Decision 2001/497/EC; repealed. */
    public static final Instrument DECISION_2004_915 = new Instrument("2004/915/EC");

    /** Implementing Decision (EU) 2023/1795, EU-US Data Privacy Framework. */
    public static final Instrument DPF_2023_1795 = new Instrument("2023/1795");

    /** Implementing Decision (EU) 2016/1250, EU-US Privacy Shield; invalid by C-311/18. */
    public static final Instrument PRIVACY_SHIELD = new Instrument("2016/1250");

    /** Decision 2000/520/EC, Safe Harbour; invalid by C-362/14. */
    public static final Instrument SAFE_HARBOUR = new Instrument("2000/520/EC");

    /** The Swedish Personal Data Act (1998:204), repealed. */
    public static final Instrument SE_PUL = new Instrument("SE-PUL");

    /** The Danish Data Protection Act. */
    public static final Instrument DK_DATA_PROTECTION_ACT = new Instrument("DK-DPA");

    /** The clauses of the Danish authority under GDPR Art. 28(8). */
    public static final Instrument DK_SCC = new Instrument("DK-SCC");

    /** EDPB Guidelines 07/2020 on the concepts of controller and processor. */
    public static final Instrument EDPB_07_2020 = new Instrument("EDPB-07/2020");

    /** EDPB Guidelines 05/2021 on the interplay of Art. 3 and Chapter V. */
    public static final Instrument EDPB_05_2021 = new Instrument("EDPB-05/2021");

    /** EDPB Opinion 22/2024 on processors and sub-processors. */
    public static final Instrument EDPB_OPINION_22_2024 = new Instrument("EDPB-O-22/2024");

    /** Judgment of the Court of Justice in C-362/14 (Schrems I). */
    public static final Instrument C_362_14 = new Instrument("C-362/14");

    /** Judgment of the Court of Justice in C-311/18 (Schrems II). */
    public static final Instrument C_311_18 = new Instrument("C-311/18");

    public Instrument {
        if (!isToken(token)) {
            throw new IllegalArgumentException(
                    "an instrument must be 1 to 60 letters, digits, dots, slashes or hyphens, such as \"GDPR\"");
        }
    }

    /**
     * The instrument with this token.
     *
     * @param token the token
     * @return the instrument
     * @throws IllegalArgumentException if the token is malformed
     */
    public static Instrument of(String token) {
        return new Instrument(token);
    }

    @Override
    public String toString() {
        return token;
    }

    private static boolean isToken(String token) {
        if (token.isEmpty() || token.length() > 60) {
            return false;
        }
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!letter && !(c >= '0' && c <= '9') && c != '.' && c != '/' && c != '-') {
                return false;
            }
        }
        return true;
    }
}
