package org.dpa4j.json;

/**
 * Where something starts in a text file.
 *
 * @param line the line, from 1
 * @param column the column in characters (code points), from 1
 */
public record Position(int line, int column) {}
