package org.wikihost.plugins;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wikihost.plugins.AppRunner.Started;

/**
 * An installed app.
 *
 * @param enabled whether it should run
 * @param started what runs; empty when it is disabled or could not be started
 * @param problem why it could not be started; empty otherwise
 */
record KnownApp(PluginDescriptor descriptor, boolean enabled, Optional<Started> started, String problem) {

    static KnownApp running(PluginDescriptor descriptor, Started started) {
        return new KnownApp(descriptor, true, Optional.of(started), "");
    }

    static KnownApp stopped(PluginDescriptor descriptor) {
        return new KnownApp(descriptor, false, Optional.empty(), "");
    }

    static KnownApp failed(PluginDescriptor descriptor, String problem) {
        return new KnownApp(descriptor, true, Optional.empty(), problem);
    }

    String key() {
        return descriptor.key();
    }

    List<AppModule> modules() {
        return started.map(running -> running.app().modules()).orElse(List.of());
    }

    InstalledApp describe(Map<String, Boolean> moduleStates) {
        Map<String, String> problems =
                started.map(running -> running.app().problems()).orElse(Map.of());
        List<InstalledApp.Module> modules = descriptor.modules().stream()
                .filter(element -> !element.attribute("key").isEmpty())
                .map(element -> describe(element, moduleStates, problems.getOrDefault(element.attribute("key"), "")))
                .toList();
        return new InstalledApp(key(), descriptor.information(), enabled && started.isPresent(), problem, modules);
    }

    /** Whether a module is switched on: by hand, or else by its {@code state}. */
    boolean isOn(String moduleKey, Map<String, Boolean> moduleStates) {
        Boolean byHand = moduleStates.get(key() + ":" + moduleKey);
        return byHand != null ? byHand : !switchedOffByDefault(moduleKey);
    }

    private boolean switchedOffByDefault(String moduleKey) {
        return !moduleKey.isEmpty()
                && descriptor.modules().stream()
                        .anyMatch(element -> element.attribute("key").equals(moduleKey)
                                && element.attribute("state").equals("disabled"));
    }

    private InstalledApp.Module describe(
            DescriptorElement element, Map<String, Boolean> moduleStates, String moduleProblem) {
        String moduleKey = element.attribute("key");
        Label description = element.child("description")
                .map(child -> new Label(child.attribute("key"), child.text(), List.of()))
                .orElse(Label.NONE);
        return new InstalledApp.Module(
                moduleKey,
                key() + ":" + moduleKey,
                element.name(),
                new Label(element.attribute("i18n-name-key"), element.attribute("name"), List.of()),
                description,
                moduleProblem.isEmpty() && isOn(moduleKey, moduleStates),
                moduleProblem);
    }
}
