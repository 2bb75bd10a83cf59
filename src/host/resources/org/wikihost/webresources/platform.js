// Loaded after AUI: what Confluence's pages tell scripts about themselves, and the names under which WRM offers AUI's texts.
(function () {
    "use strict";

    var metas = {};

    document.querySelectorAll('meta[name^="ajs-"]').forEach(function (meta) {
        metas[meta.name.substring("ajs-".length)] = meta.content;
    });

    function get(key) {
        var value = metas[key];
        return value === "true" || value === "false" ? value === "true" : value;
    }

    function set(key, value) {
        metas[key] = value;
    }

    window.AJS.Meta = {
        get: get,
        getBoolean: function (key) {
            return String(metas[key]) === "true";
        },
        getNumber: function (key) {
            return metas[key] === undefined ? undefined : Number(metas[key]);
        },
        set: set,
        getAllAsMap: function () {
            return Object.assign({}, metas);
        }
    };
    window.AJS.Data = { get: get, set: set };
    window.WRM.I18n = window.AJS.I18n;
    window.WRM.format = window.AJS.format;
})();
