@NullMarked
package org.dpa4j.json.codec;

import org.jspecify.annotations.NullMarked;
