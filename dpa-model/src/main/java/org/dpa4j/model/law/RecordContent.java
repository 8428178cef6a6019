package org.dpa4j.model.law;

/** What the record of a processor has to contain, GDPR Art. 30(2)(a) to (d). */
public enum RecordContent {
    /** Processors, controllers, representatives and officers, point (a). */
    PARTIES_AND_CONTACTS,
    /** The categories of processing for each controller, point (b). */
    CATEGORIES_OF_PROCESSING,
    /** Transfers to third countries, point (c). */
    TRANSFERS,
    /** A general description of the measures, point (d). */
    SECURITY_DESCRIPTION
}
