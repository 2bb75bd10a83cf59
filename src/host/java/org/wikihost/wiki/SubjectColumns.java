package org.wikihost.wiki;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A {@link Subject} in the two columns {@code group_name} and {@code user_key}. */
record SubjectColumns(@Nullable String groupName, @Nullable String userKey) {
    static SubjectColumns of(Subject subject) {
        if (subject instanceof Subject.OfGroup of) {
            return new SubjectColumns(of.group(), null);
        }
        if (subject instanceof Subject.OfUser of) {
            return new SubjectColumns(null, of.userKey());
        }
        return new SubjectColumns(null, null);
    }

    static Subject read(ResultSet row) throws SQLException {
        String group = row.getString("group_name");
        if (group != null) {
            return new Subject.OfGroup(group);
        }
        String user = row.getString("user_key");
        return user != null ? new Subject.OfUser(user) : new Subject.Everybody();
    }
}
