// What Confluence puts on the page beside AUI: page facts (AJS.Meta), data for scripts (WRM.data) and the error hook of batches.
(function () {
    "use strict";

    // AUI's own object refuses new values for what it exports itself, such as the context path.
    var AJS = (window.AJS = Object.assign({}, window.AJS));
    var metas = {};
    var data = {};

    document.querySelectorAll('meta[name^="ajs-"]').forEach(function (meta) {
        metas[meta.name.substring("ajs-".length)] = meta.content;
    });
    document.querySelectorAll('meta[name="wrm-data"]').forEach(function (meta) {
        data[meta.dataset.key] = meta.content;
    });

    function contextPath() {
        return metas["context-path"] || "";
    }

    function get(key) {
        var value = metas[key];
        return value === "true" || value === "false" ? value === "true" : value;
    }

    AJS.contextPath = contextPath;
    AJS.Meta = {
        get: get,
        getBoolean: function (key) {
            return String(metas[key]) === "true";
        },
        getNumber: function (key) {
            return metas[key] === undefined ? undefined : Number(metas[key]);
        },
        set: function (key, value) {
            metas[key] = value;
        },
        getAllAsMap: function () {
            return Object.assign({}, metas);
        }
    };
    AJS.Data = { get: get, set: AJS.Meta.set };

    window.WRM = Object.assign(window.WRM || {}, {
        contextPath: contextPath,
        I18n: AJS.I18n,
        format: AJS.format,
        data: {
            claim: function (key) {
                var text = data[key];
                delete data[key];
                return text === undefined ? undefined : JSON.parse(text);
            }
        }
    });

    window.WRMCB = function (error) {
        console.error("A script of a batch failed.", error);
    };
})();
