package com.atlassian.webresource.api.data;

import com.atlassian.json.marshal.Jsonable;
import java.util.function.Supplier;

/** Stand-in for the type that a class named by {@code <data>} in a web-resource implements; on Platform 7 and later a Supplier. */
public interface WebResourceDataProvider extends Supplier<Jsonable> {}
