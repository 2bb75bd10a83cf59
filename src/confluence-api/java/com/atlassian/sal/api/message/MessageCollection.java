package com.atlassian.sal.api.message;

import java.util.List;

// Source: Open source SAL 2.8.
public interface MessageCollection {
    boolean isEmpty();

    List<Message> getAllMessages();
}
