package org.wikihost.plugins;

import com.atlassian.scheduler.JobRunner;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes modules of the elements of a checked descriptor, with the objects of their classes. */
final class ModuleReader {
    private final RunningApp app;
    private final ModuleParts parts;
    private final MacroReader macros;
    private final WebReader web;
    private final BlueprintReader blueprints;

    ModuleReader(RunningApp app) {
        this.app = app;
        this.parts = new ModuleParts(app);
        this.macros = new MacroReader(parts);
        this.web = new WebReader(parts);
        this.blueprints = new BlueprintReader(parts);
    }

    AppModule read(DescriptorElement module) throws AppRejectedException {
        return switch (module.name()) {
            case "ao" -> activeObjects(module);
            case "blueprint" -> blueprints.blueprint(module);
            case "component" -> component(module);
            case "component-import" -> new ComponentImportModule(parts.head(module), module.attribute("interface"));
            case "content-template" -> blueprints.template(module);
            case "job-config" -> job(module);
            case "resource" -> new ResourceModule(parts.head(module), parts.resource(module));
            case "rest" -> rest(module);
            case "rest-migration" -> new RestMigrationModule(parts.head(module));
            case "servlet" -> web.servlet(module);
            case "velocity-allowlist" -> new VelocityAllowlistModule(parts.head(module), module.texts("method"));
            case "web-item" -> web.item(module);
            case "web-resource" -> web.resource(module);
            case "web-section" -> web.section(module);
            case "xhtml-macro" -> macros.read(module);
            default -> throw module.rejected("unknown module type <" + module.name() + ">");
        };
    }

    private ComponentModule component(DescriptorElement module) throws AppRejectedException {
        Class<?> type = parts.load(module, module.attribute("class"));
        for (DescriptorElement exported : module.children("interface")) {
            if (!parts.load(exported, exported.text()).isAssignableFrom(type)) {
                throw exported.rejected("the class " + type.getName() + " is not a " + exported.text());
            }
        }
        return new ComponentModule(
                parts.head(module), type.getName(), module.flag("public"), module.texts("interface"));
    }

    private AoModule activeObjects(DescriptorElement module) throws AppRejectedException {
        for (DescriptorElement child : module.children()) {
            if (!child.name().equals("description")) {
                parts.load(child, child.text());
            }
        }
        String namespace = module.attribute("namespace").isEmpty() ? app.key() : module.attribute("namespace");
        return new AoModule(parts.head(module), namespace, module.texts("entity"), module.texts("upgradeTask"));
    }

    private RestModule rest(DescriptorElement module) throws AppRejectedException {
        String path = module.attribute("path");
        List<Class<?>> classes = new ArrayList<>();
        for (String className : restClasses(module)) {
            classes.add(parts.loadWithMembers(module, className));
        }
        return new RestModule(
                parts.head(module),
                path.startsWith("/") ? path : "/" + path,
                module.attribute("version"),
                module.texts("package"),
                classes);
    }

    private List<String> restClasses(DescriptorElement module) throws AppRejectedException {
        try {
            return app.restClasses(module.texts("package"));
        } catch (IOException e) {
            throw module.rejected("a class of its packages cannot be read (" + Causes.deepest(e) + ")", e);
        }
    }

    private JobModule job(DescriptorElement module) throws AppRejectedException {
        DescriptorElement job = module.child("job").orElseThrow(() -> module.rejected("<job-config> has no <job>"));
        DescriptorElement schedule =
                module.child("schedule").orElseThrow(() -> module.rejected("<job-config> has no <schedule>"));
        JobRunner runner = runner(job);
        Optional<String> cron =
                Optional.of(schedule.attribute("cron-expression")).filter(text -> !text.isEmpty());
        Optional<Duration> repeat = schedule.attribute("repeat-interval").isEmpty()
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(schedule.number("repeat-interval", 0)));
        if (cron.isPresent() == repeat.isPresent()) {
            throw schedule.rejected("a schedule has either a cron-expression or a repeat-interval");
        }
        boolean perCluster = job.attribute("perClusterJob").equals("true");
        return new JobModule(parts.head(module), () -> runner, perCluster, new JobModule.Schedule(cron, repeat));
    }

    private JobRunner runner(DescriptorElement job) throws AppRejectedException {
        String key = job.attribute("key");
        Optional<JobRunner> runner =
                app.component(key).filter(JobRunner.class::isInstance).map(JobRunner.class::cast);
        if (runner.isEmpty()) {
            parts.load(job, JobRunner.class.getName());
            throw job.rejected("the job's key " + key + " is not the key of a JobRunner component");
        }
        return runner.get();
    }
}
