/**
 * What the parties owe each other, one type for each point of GDPR Art. 28(3): instructions (a), confidentiality
 * (b), security (c), assistance (e) and (f), end of services (g), audit (h); beside them breach notification (Art.
 * 33(2)), use of data, disclosure, and the duties of the controller.
 *
 * <p>Each section has a neutral value that says nothing, so that rules read straight through.
 */
@NullMarked
package org.dpa4j.model.obligation;

import org.jspecify.annotations.NullMarked;
