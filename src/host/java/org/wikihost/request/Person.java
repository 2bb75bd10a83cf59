package org.wikihost.request;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Locale;

/** A user whose language is known. */
public interface Person extends ConfluenceUser {
    /** The language that the person chose. */
    Locale language();
}
