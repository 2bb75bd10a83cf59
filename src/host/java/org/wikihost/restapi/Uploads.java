package org.wikihost.restapi;

import java.nio.file.Path;

/**
 * How apps are uploaded.
 *
 * @param folder keeps uploaded jars until they are installed
 * @param token what an upload must carry; a list of the apps gives it
 */
record Uploads(Path folder, String token) {}
