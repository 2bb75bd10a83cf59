package org.example.hello;

import com.atlassian.activeobjects.external.ActiveObjects;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Greets and remembers whom. */
public class Greetings {
    private final ActiveObjects tables;

    public Greetings(ActiveObjects tables) {
        this.tables = tables;
    }

    /** Greets a person for the first or one more time. */
    public String greet(String name) {
        return tables.executeInTransaction(() -> {
            GreetingRow row = row(name);
            row.setTimes(row.getTimes() + 1);
            row.save();
            return "Hello " + name + ", time " + row.getTimes();
        });
    }

    /** Remembers a person who is not known yet. */
    public void remember(String name) {
        tables.create(GreetingRow.class, new DBParam("PERSON_NAME", name));
    }

    /** How many persons are known. */
    public int known() {
        return tables.count(GreetingRow.class);
    }

    private GreetingRow row(String name) {
        GreetingRow[] rows = tables.find(GreetingRow.class, Query.select().where("PERSON_NAME = ?", name));
        return rows.length > 0 ? rows[0] : tables.create(GreetingRow.class, new DBParam("PERSON_NAME", name));
    }
}
