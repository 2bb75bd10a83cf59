package com.atlassian.sal.api.message;

import java.io.Serializable;

// Source: Open source SAL 2.8.
public interface Message extends Serializable {
    String getKey();

    Serializable[] getArguments();
}
