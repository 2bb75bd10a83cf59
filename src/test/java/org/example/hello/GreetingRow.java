package org.example.hello;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A name that was greeted, and how often. */
@Preload
@Table("GREETING")
public interface GreetingRow extends Entity {
    @NotNull
    @Unique
    @StringLength(100)
    String getPersonName();

    void setPersonName(String name);

    int getTimes();

    void setTimes(int times);
}
