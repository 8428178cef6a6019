package org.dpa4j.json.form;

import static org.dpa4j.json.codec.Codecs.code;
import static org.dpa4j.json.codec.Codecs.date;
import static org.dpa4j.json.codec.Codecs.enumeration;
import static org.dpa4j.json.codec.Codecs.integer;
import static org.dpa4j.json.codec.Codecs.later;
import static org.dpa4j.json.codec.Codecs.record;
import static org.dpa4j.json.codec.Codecs.sum;
import static org.dpa4j.json.codec.Codecs.text;
import static org.dpa4j.json.codec.Codecs.variant;
import static org.dpa4j.json.form.LawForms.ACTOR;
import static org.dpa4j.json.form.LawForms.LEGAL_REFERENCE;
import static org.dpa4j.json.form.StatementForms.REFERENCE;
import static org.dpa4j.json.form.StatementForms.SOURCE;
import static org.dpa4j.json.form.StatementForms.TERM_PATH;

import org.dpa4j.json.codec.Codec;
import org.dpa4j.json.codec.ObjectCodec;
import org.dpa4j.json.codec.SumCodec;
import org.dpa4j.model.time.AnyOf;
import org.dpa4j.model.time.Bindingness;
import org.dpa4j.model.time.Blank;
import org.dpa4j.model.time.Bound;
import org.dpa4j.model.time.CalendarId;
import org.dpa4j.model.time.Combination;
import org.dpa4j.model.time.Combined;
import org.dpa4j.model.time.ConventionId;
import org.dpa4j.model.time.Cycle;
import org.dpa4j.model.time.Direction;
import org.dpa4j.model.time.EarlierOf;
import org.dpa4j.model.time.Elsewhere;
import org.dpa4j.model.time.EndOf;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.Extended;
import org.dpa4j.model.time.Fixed;
import org.dpa4j.model.time.Lasting;
import org.dpa4j.model.time.LaterOf;
import org.dpa4j.model.time.Measured;
import org.dpa4j.model.time.Moment;
import org.dpa4j.model.time.NextCycle;
import org.dpa4j.model.time.NumberOnly;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.OnDate;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.Prompt;
import org.dpa4j.model.time.Promptness;
import org.dpa4j.model.time.Recurring;
import org.dpa4j.model.time.Regularity;
import org.dpa4j.model.time.SetByLaw;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.model.time.Trigger;
import org.dpa4j.model.time.Unit;

/** The wire form of the types of {@code org.dpa4j.model.time}: one line for each field. */
final class TimeForms {
    static final Codec<Period> PERIOD = text(
            "period", "a period such as PT48H, P30D, P5WD, P10BD, P4W, P1M or P1Y", Period::parse, Period::toString);

    static final Codec<Cycle> CYCLE = text(
            "cycle", "a period such as P1Y or a lower-kebab-case name such as calendar-year", Cycle::of, Cycle::code);

    static final Codec<ConventionId> CONVENTION_ID = text(
            "convention id",
            "1 to 100 letters, digits, dots, hyphens, underscores or the signs / = :",
            ConventionId::of,
            ConventionId::value);

    static final Codec<CalendarId> CALENDAR_ID = text(
            "calendar id",
            "1 to 100 letters, digits, dots, hyphens, underscores or the sign +",
            CalendarId::of,
            CalendarId::value);

    static final Codec<Unit> UNIT = enumeration("unit", Unit.class);

    static final Codec<Bound> BOUND = enumeration("bound", Bound.class);

    static final Codec<Direction> DIRECTION = enumeration("direction", Direction.class);

    static final Codec<Bindingness> BINDINGNESS = enumeration("bindingness", Bindingness.class);

    static final Codec<Combination> COMBINATION = enumeration("combination", Combination.class);

    static final Codec<Moment> MOMENT = enumeration("moment", Moment.class);

    static final Codec<Promptness> PROMPTNESS =
            code("promptness", Promptness::of, Promptness::code, Promptness.VOCABULARY.all());

    static final Codec<Regularity> REGULARITY =
            code("regularity", Regularity::of, Regularity::code, Regularity.VOCABULARY.all());

    static final Codec<Occurrence> OCCURRENCE =
            code("occurrence", Occurrence::of, Occurrence::code, Occurrence.VOCABULARY.all());

    static final ObjectCodec<Event> EVENT = record("event", "An event, and the point in its life that counts.", r -> {
        var event = r.required("event", OCCURRENCE, Event::event, "what happens");
        var moment = r.optional("moment", MOMENT, Event::moment, "the point that counts, such as becoming aware");
        var by = r.optional("by", ACTOR, Event::by, "whose act or knowledge counts");
        return v -> new Event(v.get(event), v.get(moment), v.get(by));
    });

    static final ObjectCodec<EndOf> END_OF =
            record("end of", "The end of another time limit of the same agreement.", r -> {
                var term = r.required("term", TERM_PATH, EndOf::term, "the term whose limit has to end");
                return v -> new EndOf(v.get(term));
            });

    static final ObjectCodec<OnDate> ON_DATE = record("on date", "A calendar date.", r -> {
        var date = r.required("date", date(), OnDate::date, "the date");
        return v -> new OnDate(v.get(date));
    });

    static final ObjectCodec<LaterOf> LATER_OF = record("later of", "The last of several triggers.", r -> {
        var of = r.list("of", later(() -> TimeForms.TRIGGER), LaterOf::of, "the triggers, two or more");
        return v -> new LaterOf(v.get(of));
    });

    static final ObjectCodec<EarlierOf> EARLIER_OF = record("earlier of", "The first of several triggers.", r -> {
        var of = r.list("of", later(() -> TimeForms.TRIGGER), EarlierOf::of, "the triggers, two or more");
        return v -> new EarlierOf(v.get(of));
    });

    static final ObjectCodec<AnyOf> ANY_OF =
            record("any of", "Each of several triggers on its own, whenever one of them happens.", r -> {
                var of = r.list("of", later(() -> TimeForms.TRIGGER), AnyOf::of, "the triggers, two or more");
                return v -> new AnyOf(v.get(of));
            });

    static final ObjectCodec<NextCycle> NEXT_CYCLE = record(
            "next cycle",
            "The start of the next cycle after a trigger, such as the next billing cycle after the notice.",
            r -> {
                var cycle = r.required("cycle", CYCLE, NextCycle::cycle, "the cycle");
                var after = r.required(
                        "after", later(() -> TimeForms.TRIGGER), NextCycle::after, "the trigger after which it starts");
                return v -> new NextCycle(v.get(cycle), v.get(after));
            });

    static final SumCodec<Trigger> TRIGGER = sum(
            "trigger",
            "What starts a time limit or a duty.",
            variant("event", Event.class, EVENT),
            variant("later-of", LaterOf.class, LATER_OF),
            variant("earlier-of", EarlierOf.class, EARLIER_OF),
            variant("any-of", AnyOf.class, ANY_OF),
            variant("end-of", EndOf.class, END_OF),
            variant("next-cycle", NextCycle.class, NEXT_CYCLE),
            variant("on-date", OnDate.class, ON_DATE));

    static final ObjectCodec<Prompt> PROMPT =
            record("prompt", "A standard of speed without a number. It is never a period of zero.", r -> {
                var standard = r.required("standard", PROMPTNESS, Prompt::standard, "the standard");
                var direction = r.defaulted(
                        "direction", DIRECTION, Direction.AFTER, Prompt::direction, "on which side of the trigger");
                var from = r.optional("from", TRIGGER, Prompt::from, "what starts this limit");
                var bindingness = r.defaulted(
                        "bindingness", BINDINGNESS, Bindingness.FIRM, Prompt::bindingness, "how firmly it is promised");
                var sources = r.list("sources", SOURCE, Prompt::sources, "the clauses it comes from");
                return v ->
                        new Prompt(v.get(standard), v.get(direction), v.get(from), v.get(bindingness), v.get(sources));
            });

    static final ObjectCodec<Measured> MEASURED = record("measured", "A period with a number and a unit.", r -> {
        var bound = r.required("bound", BOUND, Measured::bound, "which side of the period is agreed");
        var period = r.required("period", PERIOD, Measured::period, "the period");
        var direction = r.defaulted(
                "direction", DIRECTION, Direction.AFTER, Measured::direction, "on which side of the trigger");
        var convention = r.optional(
                "convention", CONVENTION_ID, Measured::convention, "the counting convention that the text names");
        var calendar = r.optional(
                "calendar",
                CALENDAR_ID,
                Measured::calendar,
                "the calendar that the text names for working or bank days");
        var from = r.optional("from", TRIGGER, Measured::from, "what starts this limit");
        var bindingness = r.defaulted(
                "bindingness", BINDINGNESS, Bindingness.FIRM, Measured::bindingness, "how firmly it is promised");
        var sources = r.list("sources", SOURCE, Measured::sources, "the clauses it comes from");
        return v -> new Measured(
                v.get(bound),
                v.get(period),
                v.get(direction),
                v.get(convention),
                v.get(calendar),
                v.get(from),
                v.get(bindingness),
                v.get(sources));
    });

    static final ObjectCodec<Recurring> RECURRING =
            record("recurring", "So many times per cycle: at-most is a cap, at-least a duty.", r -> {
                var bound = r.required("bound", BOUND, Recurring::bound, "cap or duty");
                var times = r.optional("times", integer(), Recurring::times, "how many times, 1 or more");
                var per = r.optional("per", CYCLE, Recurring::per, "in which cycle");
                var regularity = r.optional("regularity", REGULARITY, Recurring::regularity, "how often, in words");
                var from = r.optional("from", TRIGGER, Recurring::from, "what starts this limit");
                var bindingness = r.defaulted(
                        "bindingness",
                        BINDINGNESS,
                        Bindingness.FIRM,
                        Recurring::bindingness,
                        "how firmly it is promised");
                var sources = r.list("sources", SOURCE, Recurring::sources, "the clauses it comes from");
                return v -> new Recurring(
                        v.get(bound),
                        v.get(times),
                        v.get(per),
                        v.get(regularity),
                        v.get(from),
                        v.get(bindingness),
                        v.get(sources));
            });

    static final ObjectCodec<Lasting> LASTING = record("lasting", "For as long as something lasts.", r -> {
        var until = r.optional("until", TRIGGER, Lasting::until, "what ends it");
        var from = r.optional("from", TRIGGER, Lasting::from, "what starts this limit");
        var bindingness = r.defaulted(
                "bindingness", BINDINGNESS, Bindingness.FIRM, Lasting::bindingness, "how firmly it is promised");
        var sources = r.list("sources", SOURCE, Lasting::sources, "the clauses it comes from");
        return v -> new Lasting(v.get(until), v.get(from), v.get(bindingness), v.get(sources));
    });

    static final ObjectCodec<Fixed> FIXED =
            record("fixed", "A date. It is no period and never moves to a working day.", r -> {
                var date = r.required("date", date(), Fixed::date, "the date");
                var from = r.optional("from", TRIGGER, Fixed::from, "what starts this limit");
                var bindingness = r.defaulted(
                        "bindingness", BINDINGNESS, Bindingness.FIRM, Fixed::bindingness, "how firmly it is promised");
                var sources = r.list("sources", SOURCE, Fixed::sources, "the clauses it comes from");
                return v -> new Fixed(v.get(date), v.get(from), v.get(bindingness), v.get(sources));
            });

    static final ObjectCodec<SetByLaw> SET_BY_LAW = record("set by law", "The time that a law sets.", r -> {
        var reference = r.optional("reference", LEGAL_REFERENCE, SetByLaw::reference, "the law");
        var from = r.optional("from", TRIGGER, SetByLaw::from, "what starts this limit");
        var bindingness = r.defaulted(
                "bindingness", BINDINGNESS, Bindingness.FIRM, SetByLaw::bindingness, "how firmly it is promised");
        var sources = r.list("sources", SOURCE, SetByLaw::sources, "the clauses it comes from");
        return v -> new SetByLaw(v.get(reference), v.get(from), v.get(bindingness), v.get(sources));
    });

    static final ObjectCodec<Elsewhere> ELSEWHERE = record("elsewhere", "Stated in another document.", r -> {
        var in = r.required("in", REFERENCE, Elsewhere::in, "where");
        var from = r.optional("from", TRIGGER, Elsewhere::from, "what starts this limit");
        var bindingness = r.defaulted(
                "bindingness", BINDINGNESS, Bindingness.FIRM, Elsewhere::bindingness, "how firmly it is promised");
        var sources = r.list("sources", SOURCE, Elsewhere::sources, "the clauses it comes from");
        return v -> new Elsewhere(v.get(in), v.get(from), v.get(bindingness), v.get(sources));
    });

    static final ObjectCodec<Blank> BLANK = record("blank", "A field of a template that was not filled in.", r -> {
        var prompt = r.optional("prompt", text(), Blank::prompt, "what the field asks for, in a few words");
        var unit = r.optional("unit", UNIT, Blank::unit, "the unit printed beside the field");
        var from = r.optional("from", TRIGGER, Blank::from, "what starts this limit");
        var bindingness = r.defaulted(
                "bindingness", BINDINGNESS, Bindingness.FIRM, Blank::bindingness, "how firmly it is promised");
        var sources = r.list("sources", SOURCE, Blank::sources, "the clauses it comes from");
        return v -> new Blank(v.get(prompt), v.get(unit), v.get(from), v.get(bindingness), v.get(sources));
    });

    static final ObjectCodec<NumberOnly> NUMBER_ONLY =
            record("number only", "A number without a unit, as in \"30 in advance\". Nobody guesses the unit.", r -> {
                var amount = r.required("amount", integer(), NumberOnly::amount, "the number, not negative");
                var bound = r.defaulted("bound", BOUND, Bound.AT_MOST, NumberOnly::bound, "which side is agreed");
                var direction = r.defaulted(
                        "direction", DIRECTION, Direction.AFTER, NumberOnly::direction, "on which side of the trigger");
                var from = r.optional("from", TRIGGER, NumberOnly::from, "what starts this limit");
                var bindingness = r.defaulted(
                        "bindingness",
                        BINDINGNESS,
                        Bindingness.FIRM,
                        NumberOnly::bindingness,
                        "how firmly it is promised");
                var sources = r.list("sources", SOURCE, NumberOnly::sources, "the clauses it comes from");
                return v -> new NumberOnly(
                        v.get(amount), v.get(bound), v.get(direction), v.get(from), v.get(bindingness), v.get(sources));
            });

    static final ObjectCodec<Combined> COMBINED = record("combined", "Several limits that belong together.", r -> {
        var how = r.required("how", COMBINATION, Combined::how, "how they go together");
        var parts = r.list("parts", later(() -> TimeForms.TIME_LIMIT), Combined::parts, "the limits, two or more");
        var from = r.optional("from", TRIGGER, Combined::from, "what starts this limit");
        var bindingness = r.defaulted(
                "bindingness", BINDINGNESS, Bindingness.FIRM, Combined::bindingness, "how firmly it is promised");
        var sources = r.list("sources", SOURCE, Combined::sources, "the clauses it comes from");
        return v -> new Combined(v.get(how), v.get(parts), v.get(from), v.get(bindingness), v.get(sources));
    });

    static final ObjectCodec<Extended> EXTENDED =
            record("extended", "A limit that may be extended. The whole counts from the trigger in one step.", r -> {
                var base = r.required(
                        "base", later(() -> TimeForms.TIME_LIMIT), Extended::base, "the limit without the extension");
                var by = r.required("by", PERIOD, Extended::by, "the extension");
                var when = r.optional("when", TRIGGER, Extended::when, "what allows the extension");
                var from = r.optional("from", TRIGGER, Extended::from, "what starts this limit");
                var bindingness = r.defaulted(
                        "bindingness",
                        BINDINGNESS,
                        Bindingness.FIRM,
                        Extended::bindingness,
                        "how firmly it is promised");
                var sources = r.list("sources", SOURCE, Extended::sources, "the clauses it comes from");
                return v -> new Extended(
                        v.get(base), v.get(by), v.get(when), v.get(from), v.get(bindingness), v.get(sources));
            });

    static final SumCodec<TimeLimit> TIME_LIMIT = sum(
            "time limit",
            "A period, date or time limit as agreed. Every variant may name its own trigger, says how firmly it binds and which clauses it comes from.",
            variant("prompt", Prompt.class, PROMPT),
            variant("measured", Measured.class, MEASURED),
            variant("recurring", Recurring.class, RECURRING),
            variant("lasting", Lasting.class, LASTING),
            variant("fixed", Fixed.class, FIXED),
            variant("set-by-law", SetByLaw.class, SET_BY_LAW),
            variant("elsewhere", Elsewhere.class, ELSEWHERE),
            variant("blank", Blank.class, BLANK),
            variant("number-only", NumberOnly.class, NUMBER_ONLY),
            variant("combined", Combined.class, COMBINED),
            variant("extended", Extended.class, EXTENDED));

    private TimeForms() {}
}
