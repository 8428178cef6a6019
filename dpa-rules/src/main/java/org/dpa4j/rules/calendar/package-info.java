/**
 * Which days are open: legal calendars as data.
 *
 * <p>"Public holiday" means different days in different laws: Midsummer Eve is none for Regulation 1182/71, is one for a
 * period set by Swedish statute, and no Swedish bank opens on it. So each law has a {@link
 * org.dpa4j.rules.calendar.LegalCalendar} of its own, which is named in the agreement or by the place where an act is to be
 * done. {@link org.dpa4j.rules.calendar.Calendars} finds it by name:
 *
 * <ul>
 *   <li>{@code EU-OJ-SE}: the list published for Regulation 1182/71, here of Sweden; of each Member State, of the European
 *       Commission ({@code EU-OJ-EC}) and of the European Parliament ({@code EU-OJ-EP}). {@code EEA-IS}, {@code EEA-LI} and
 *       {@code EEA-NO} are not in that list and rest on national law.
 *   <li>{@code SE-PUBLIC}, {@code DK-PUBLIC}, {@code DE-PUBLIC}, {@code FR-PUBLIC}, {@code DE-BW} to {@code DE-TH}: public
 *       holidays under national law.
 *   <li>{@code SE-LAG1930}, {@code DK-STAT}: days on which time set by statute does not end.
 *   <li>{@code SE-BANK}, {@code DK-BANK}, {@code TARGET}: bank days. A definition in the contract goes before them.
 *   <li>{@code WEEKEND}: Saturdays and Sundays only, for every date there is.
 *   <li>{@code SE-BANK+DK-BANK}: the union, closed where either is.
 * </ul>
 *
 * <p>Each bundled calendar is one text resource with its title, law, coverage, edition and numbered sources, and it says
 * which years were compared with which official list; {@code docs/calendars.md} has them all. What a calendar does not cover
 * it refuses with a {@link org.dpa4j.rules.calendar.CalendarRangeException}. A calendar of one's own is a {@link
 * org.dpa4j.rules.calendar.CalendarSource}.
 */
@NullMarked
package org.dpa4j.rules.calendar;

import org.jspecify.annotations.NullMarked;
