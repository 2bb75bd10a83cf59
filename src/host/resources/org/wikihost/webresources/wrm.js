// Loaded before AUI, which takes over the AJS.contextPath that it finds: addresses, data for scripts and the error hook of batches.
(function () {
    "use strict";

    var data = {};

    document.querySelectorAll('meta[name="wrm-data"]').forEach(function (meta) {
        data[meta.dataset.key] = meta.content;
    });

    function contextPath() {
        var meta = document.querySelector('meta[name="ajs-context-path"]');
        return meta ? meta.content : "";
    }

    // What the page has, by the marks of its tags; what is loaded later is marked alike.
    function present() {
        return Array.from(document.querySelectorAll("[data-wrm-key]"), function (tag) {
            return tag.dataset.wrmKey;
        });
    }

    function load(resource) {
        return new Promise(function (resolve, reject) {
            var isStyle = resource.type === "css";
            var tag = document.createElement(isStyle ? "link" : "script");
            tag.dataset.wrmKey = resource.key;
            tag.onload = resolve;
            tag.onerror = function () {
                // without one of its files the page does not have a module, and loads all of it at the next try
                document.querySelectorAll("[data-wrm-key='" + resource.key + "']").forEach(function (other) {
                    other.remove();
                });
                reject(new Error(resource.url));
            };
            if (isStyle) {
                tag.rel = "stylesheet";
                tag.href = resource.url;
            } else {
                tag.async = false;
                tag.src = resource.url;
            }
            document.head.append(tag);
        });
    }

    // One at a time, so that no file is asked for twice.
    var loading = Promise.resolve();

    /* Loads contexts ("wrc!name") and web-resources ("wr!key") that the page does not have yet; a jQuery promise, as in Confluence. */
    function require(names, callback) {
        var wished = [].concat(names).map(function (name) {
            return name.replace(/^wrc?!/, "");
        });
        var outcome = window.jQuery.Deferred();
        loading = loading
            .then(function () {
                var query = new URLSearchParams({ wished: wished.join(","), present: present().join(",") });
                return fetch(contextPath() + "/rest/wrm/2.0/resources?" + query);
            })
            .then(function (answer) {
                return answer.ok ? answer.json() : Promise.reject(new Error(answer.statusText));
            })
            .then(function (resources) {
                return Promise.all(resources.map(load));
            })
            .then(
                function () {
                    outcome.resolve();
                },
                function (error) {
                    outcome.reject(error);
                }
            );
        return outcome.promise().done(callback);
    }

    window.AJS = { contextPath: contextPath };
    window.WRM = {
        contextPath: contextPath,
        require: require,
        data: {
            claim: function (key) {
                var text = data[key];
                delete data[key];
                return text === undefined ? undefined : JSON.parse(text);
            }
        }
    };
    window.WRMCB = function (error) {
        console.error("A script of a batch failed.", error);
    };
})();
