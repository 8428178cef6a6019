/**
 * What must be done by when: obligations of an agreement and of the law, and the dates that follow from what happened.
 *
 * <p>{@link org.dpa4j.rules.deadline.Obligations} lists who owes what to whom, set off by what, within which time, from which clause.
 * {@link org.dpa4j.rules.deadline.Deadlines} takes {@linkplain org.dpa4j.rules.deadline.Fact facts} and gives a
 * {@link org.dpa4j.rules.deadline.Schedule} of {@linkplain org.dpa4j.rules.deadline.Deadline deadlines}:
 *
 * <pre>{@code
 * Schedule schedule = Deadlines.of(agreement, Place.of("Europe/Stockholm", "SE-BANK"))
 *         .after(FactType.SUB_PROCESSOR_CHANGE_ANNOUNCED.at("2026-06-17T09:00+02:00"));
 *
 * Deadline objection = schedule.named("objection");
 * objection.lastDay();                          // Optional[2026-07-02]
 * objection.steps();                            // why
 * objection.state(now);                         // OPEN
 * schedule.find("change-notice/earliest-use");  // from 2026-07-03
 * }</pre>
 *
 * <h2>Facts and triggers</h2>
 *
 * <p>A fact is a type, a time, and perhaps a code of what it is about. It sets off every obligation whose trigger names its event at
 * its moment and by its actor. Where a trigger names no moment, the natural ones of the event count, so that a notice that the
 * text only calls a notice counts both when it is sent and when it is received: the stricter date is safe, the date of the later
 * moment is legal. Knowledge of nobody in particular is the knowledge of the one who owes the duty. The awareness of the processor,
 * of a sub-processor and of the controller are never derived from one another. Where the text names no trigger, the event that the
 * law or the section is about takes its place.
 *
 * <p>Deadlines hang on facts. Where one is not recorded, what is planned, the sending in place of the receipt, the controller's being
 * informed in place of its being aware, or the bound of the duty that brings the event about stand in for it; such a deadline is
 * {@link org.dpa4j.rules.deadline.Deadline#planned()} and gives way to the first fact. The end of another limit is no stand-in: a
 * trigger can name it. What has come was planned, so that it should have been announced; a plan gives way to its event, and once the
 * day is over by which something was to happen that is not recorded, a date that rests on it is
 * {@link org.dpa4j.rules.deadline.DeadlineState#STALE}.
 *
 * <h2>Readings</h2>
 *
 * <p>A period of the contract counts by the convention its clause names, else plainly; a clock of the law by Regulation 1182/71. A
 * disputed clock has three dates. For hours of the law: exact, from the next full hour, and with two whole working days in them. For
 * days of the law: plain, and moved to a working day. For a notice: moved to an open day before, clear days, and with the day of the
 * notice counted. Automation relies on the safe date; whether an act is late is decided by the legal one. Where the legal one takes a
 * calendar that is not named, or an event that is not recorded, the safe one stands alone.
 *
 * <h2>What has no date</h2>
 *
 * <p>It is listed all the same, after what has one, with an {@link org.dpa4j.rules.deadline.Obstacle} and a sentence: a number without a
 * unit, a standard without a number, another document, a trigger that has not happened. Nothing in this package reads a clock or
 * guesses, and nothing throws for what an agreement or a fact says; only malformed arguments are refused, with an
 * {@link java.lang.IllegalArgumentException}. An event that precedes the one it depends on is an
 * {@link org.dpa4j.rules.deadline.EventOrder} in the schedule.
 *
 * <h2>Conflicts</h2>
 *
 * <p>{@link org.dpa4j.rules.deadline.Deadlines#conflictsOn} finds times that do not go together, with the same counting: a window to
 * object that outlasts the notice, a chain that is slower than its end, deletion before a minimum is over.
 */
@NullMarked
package org.dpa4j.rules.deadline;

import org.jspecify.annotations.NullMarked;
