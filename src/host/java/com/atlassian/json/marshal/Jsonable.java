package com.atlassian.json.marshal;

import java.io.IOException;
import java.io.Writer;

/** Stand-in for the product's type of something that writes itself as JSON. */
public interface Jsonable {
    void write(Writer writer) throws IOException;
}
