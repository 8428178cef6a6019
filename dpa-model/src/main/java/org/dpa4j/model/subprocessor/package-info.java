/**
 * Sub-processors, GDPR Art. 28(2) and (4): authorisation, notice of changes, objection, flow-down, liability, and
 * the real engagements as a tree.
 *
 * <p>"Sub-processor" is the word of the standard clauses; the GDPR says "another processor".
 */
@NullMarked
package org.dpa4j.model.subprocessor;

import org.jspecify.annotations.NullMarked;
