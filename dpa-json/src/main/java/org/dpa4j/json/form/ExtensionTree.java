package org.dpa4j.json.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.dpa4j.json.codec.Tree;
import org.dpa4j.model.Extensions;
import org.dpa4j.model.Extensions.Value;

/** The JSON values of the user's own. */
final class ExtensionTree implements Tree<Value> {
    @Override
    public Value text(String value) {
        return new Extensions.Text(value);
    }

    @Override
    public Value number(BigDecimal value) {
        return new Extensions.Decimal(value);
    }

    @Override
    public Value bool(boolean value) {
        return new Extensions.Flag(value);
    }

    @Override
    public Value nothing() {
        return Extensions.Null.NULL;
    }

    @Override
    public Value list(List<Value> values) {
        return new Extensions.Sequence(values);
    }

    @Override
    public Value object(Map<String, Value> members) {
        return new Extensions.Entries(members);
    }

    @Override
    public void branch(Value value, Branches<Value> branches) {
        if (value instanceof Extensions.Text text) {
            branches.text(text.value());
        } else if (value instanceof Extensions.Decimal number) {
            branches.number(number.value());
        } else if (value instanceof Extensions.Flag flag) {
            branches.bool(flag.value());
        } else if (value instanceof Extensions.Sequence list) {
            branches.list(list.values());
        } else if (value instanceof Extensions.Entries members) {
            branches.object(members.values());
        } else {
            branches.nothing();
        }
    }
}
