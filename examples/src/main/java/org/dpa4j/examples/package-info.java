/** Answers to the questions that users ask, as code that runs. Not published. */
@NullMarked
package org.dpa4j.examples;

import org.jspecify.annotations.NullMarked;
