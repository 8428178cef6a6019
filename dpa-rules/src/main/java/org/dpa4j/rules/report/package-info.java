/**
 * Reports for people: {@link org.dpa4j.rules.report.TextReport} for a terminal, {@link org.dpa4j.rules.report.MarkdownReport}
 * for a page, both in the language of the report. JSON and SARIF are in dpa-json.
 */
@NullMarked
package org.dpa4j.rules.report;

import org.jspecify.annotations.NullMarked;
