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

    window.AJS = { contextPath: contextPath };
    window.WRM = {
        contextPath: contextPath,
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
