/* The macro browser: tiles of all macros by category, a form made of a macro's description, a preview made by the server. */
(function () {
  "use strict";
  var AJS = window.AJS;
  if (!document.getElementById("editpageform")) {
    return;
  }
  var overrides = {};
  var catalog = { categories: [], macros: [] };
  var dialog = null;
  var section = null;
  var current = null;

  var loaded = fetch(AJS.contextPath() + "/plugins/macrobrowser/browse-macros.action", { credentials: "same-origin" })
    .then(function (response) {
      return response.json();
    })
    .then(function (json) {
      catalog = json;
      AJS.MacroBrowser.metadataList = json.macros;
    });

  function text(key) {
    return WikiTexts.get("macro-browser.script." + key);
  }

  function element(name, attributes, children) {
    var node = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) {
      if (key === "text") {
        node.textContent = attributes[key];
      } else if (attributes[key] !== false && attributes[key] !== undefined) {
        node.setAttribute(key, attributes[key] === true ? "" : attributes[key]);
      }
    });
    (children || []).forEach(function (child) {
      node.append(child);
    });
    return node;
  }

  function button(label, style, act) {
    var node = element("button", { type: "button", class: "aui-button " + style, text: label });
    node.addEventListener("click", act);
    return node;
  }

  function find(name) {
    return catalog.macros.find(function (macro) {
      return macro.macroName === name || macro.aliases.indexOf(name) >= 0;
    });
  }

  function show(title, content, actions) {
    close();
    section = element(
      "section",
      { id: "macro-browser-dialog", class: "aui-dialog2 aui-dialog2-xlarge aui-layer", role: "dialog", "aria-labelledby": "macro-browser-title", hidden: true },
      [
        element("header", { class: "aui-dialog2-header" }, [element("h1", { id: "macro-browser-title", class: "aui-dialog2-header-main", text: title })].concat(content.header || [])),
        element("div", { class: "aui-dialog2-content" }, content.body),
        element("footer", { class: "aui-dialog2-footer" }, [element("div", { class: "aui-dialog2-footer-actions" }, actions)].concat(content.hint || [])),
      ]
    );
    document.body.append(section);
    section.hidden = false;
    dialog = AJS.dialog2(section);
    dialog.show();
  }

  function close() {
    if (dialog) {
      dialog.hide();
      section.remove();
      dialog = null;
    }
  }

  function browse() {
    var category = "";
    var list = element("ul", { class: "macro-list", id: "macro-browser-list" });
    var search = element("input", { id: "macro-browser-search", class: "text", type: "search", placeholder: text("search"), "aria-label": text("search") });
    var categories = element("ul", { class: "macro-categories", id: "select-macro-categories" });

    function fill() {
      var words = search.value.trim().toLowerCase();
      var shown = catalog.macros.filter(function (macro) {
        var searched = [macro.title, macro.macroName, macro.description].concat(macro.aliases).join(" ").toLowerCase();
        return !macro.hidden && (!category || macro.categories.indexOf(category) >= 0) && searched.indexOf(words) >= 0;
      });
      list.replaceChildren.apply(list, shown.map(tile));
      if (shown.length === 0) {
        list.append(element("li", { class: "macro-desc", text: text("none") }));
      }
    }

    function choice(name, label) {
      var node = element("button", { type: "button", text: label, "aria-current": String(name === category) });
      node.addEventListener("click", function () {
        category = name;
        categories.querySelectorAll("button").forEach(function (other) {
          other.setAttribute("aria-current", String(other === node));
        });
        fill();
      });
      return element("li", {}, [node]);
    }

    categories.append(choice("", text("all")));
    catalog.categories.forEach(function (described) {
      categories.append(choice(described.name, described.displayName));
    });
    search.addEventListener("input", fill);
    fill();
    show(
      text("title"),
      { header: [element("div", { class: "aui-dialog2-header-secondary" }, [search])], body: [categories, list] },
      [button(text("cancel"), "aui-button-link", close)]
    );
    search.focus();
  }

  function tile(macro) {
    var node = element("button", { type: "button", id: "macro-" + macro.macroName, class: "macro-list-item" }, [
      macro.icon ? element("img", { src: macro.icon.location, alt: "" }) : element("span", { class: "aui-icon aui-icon-small aui-iconfont-addon", "aria-hidden": "true" }),
      element("span", {}, [element("strong", { class: "macro-title", text: macro.title }), element("span", { class: "macro-desc", text: macro.description })]),
    ]);
    node.addEventListener("click", function () {
      edit(macro, null);
    });
    return element("li", {}, [node]);
  }

  function edit(metadata, macro) {
    var override = overrides[metadata.macroName] || {};
    if (override.opener) {
      close();
      override.opener(macro || { name: metadata.macroName });
      return;
    }
    current = { metadata: metadata, macro: macro, override: override };
    var params = Object.assign({}, macro ? macro.params : {});
    if (override.beforeParamsSet) {
      params = override.beforeParamsSet(params, macro || metadata) || params;
    }
    var fields = metadata.formDetails.parameters.filter(function (parameter) {
      return !parameter.hidden;
    });
    var form = element("form", { class: "aui top-label macro-form", id: "macro-insert-form" }, fields.map(field.bind(null, params)));
    if (!metadata.formDetails.body.hidden) {
      form.append(bodyField(metadata.formDetails.body, macro));
    }
    if (form.childElementCount === 0) {
      form.append(element("p", { class: "macro-desc", text: text("no-parameters") }));
    }
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      complete();
    });
    current.form = form;
    current.hiddenParams = params;
    var frame = element("iframe", { id: "macro-preview-iframe", title: text("preview") });
    current.frame = frame;
    var title = (macro ? text("edit") : text("insert-one")).replace("{0}", metadata.title);
    var actions = [button(macro ? text("save") : text("insert"), "aui-button-primary ok", complete), button(text("cancel"), "aui-button-link", close)];
    var hint = macro ? [] : [element("div", { class: "aui-dialog2-footer-hint" }, [button(text("back"), "aui-button-link", browse)])];
    show(
      title,
      { body: [form, element("div", { class: "macro-preview" }, [button(text("refresh"), "aui-button-subtle", preview), frame])], hint: hint },
      actions
    );
    preview();
  }

  function field(params, parameter) {
    var id = "macro-param-" + parameter.name;
    var value = params[parameter.name] !== undefined ? params[parameter.name] : parameter.defaultValue;
    var input;
    if (parameter.type.name === "enum") {
      input = element("select", { id: id, name: parameter.name, class: "select" }, (parameter.required ? [] : [element("option", { value: "" })]).concat(parameter.enumValues.map(function (choice) {
        return element("option", { value: choice.value, text: choice.label, selected: choice.value === value });
      })));
    } else if (parameter.type.name === "boolean") {
      input = element("input", { id: id, name: parameter.name, type: "checkbox", class: "checkbox", checked: String(value) === "true" });
    } else {
      var type = parameter.type.name === "int" ? "number" : parameter.type.name === "color" ? "color" : parameter.type.name === "date" ? "date" : "text";
      input = element("input", { id: id, name: parameter.name, type: type, class: "text", value: value });
    }
    input.required = parameter.required && parameter.type.name !== "boolean";
    var children = [element("label", { for: id, text: parameter.displayName }, parameter.required ? [element("span", { class: "aui-icon icon-required" })] : []), input];
    if (parameter.description) {
      children.push(element("div", { class: "description", text: parameter.description }));
    }
    return element("div", { class: "field-group macro-param-div", id: "macro-param-div-" + parameter.name }, children);
  }

  function bodyField(described, macro) {
    var area = element("textarea", { id: "macro-body", class: "textarea", rows: "8" });
    area.value = macro ? macro.body : "";
    return element("div", { class: "field-group" }, [element("label", { for: "macro-body", text: described.label }), area]);
  }

  function collected() {
    var params = {};
    current.metadata.formDetails.parameters.forEach(function (parameter) {
      var input = current.form.elements[parameter.name];
      var value = input ? (input.type === "checkbox" ? String(input.checked) : input.value) : current.hiddenParams[parameter.name];
      if (value !== undefined && value !== "" && !(input && value === parameter.defaultValue)) {
        params[parameter.name] = value;
      }
    });
    if (current.override.beforeParamsRetrieved) {
      params = current.override.beforeParamsRetrieved(params, current.metadata, AJS.$(current.form)) || params;
    }
    var body = document.getElementById("macro-body");
    return {
      name: current.metadata.macroName,
      params: params,
      defaultParameterValue: current.macro ? current.macro.defaultParameterValue || "" : "",
      body: body ? body.value : current.macro ? current.macro.body : "",
    };
  }

  function preview() {
    var missing = current.form.querySelector(":invalid");
    if (missing) {
      return;
    }
    var shown = current;
    var macro = Object.assign(collected(), { bodyType: current.metadata.formDetails.body.bodyType });
    if (shown.override.updateMacroParametersForPreview) {
      macro.params = shown.override.updateMacroParametersForPreview(macro.params) || macro.params;
    }
    WikiEditor.send("/rest/tinymce/1/macro/preview", { contentId: AJS.Editor.getContentId(), spaceKey: WikiEditor.spaceKey, macro: macro }).then(function (page) {
      shown.frame.srcdoc = page;
      if (shown.override.postPreview) {
        shown.frame.addEventListener("load", function () {
          shown.override.postPreview(shown.frame, macro);
        }, { once: true });
      }
    });
  }

  function complete() {
    if (!current.form.reportValidity()) {
      return;
    }
    var macro = collected();
    close();
    window.tinymce.confluence.MacroUtils.insertMacro({ contentId: AJS.Editor.getContentId(), macro: macro });
  }

  AJS.MacroBrowser = {
    metadataList: [],
    setMacroJsOverride: function (name, override) {
      overrides[name] = override;
    },
    getMacroJsOverride: function (name) {
      return overrides[name];
    },
    getMacroMetadata: find,
    open: function (settings) {
      loaded.then(function () {
        var chosen = settings.selectedMacro || (settings.presetMacroName && { name: settings.presetMacroName });
        var metadata = chosen && find(chosen.name);
        if (metadata) {
          edit(metadata, settings.selectedMacro || null);
        } else {
          browse();
        }
      });
    },
    close: close,
  };
  window.tinymce.confluence.macrobrowser = {
    macroBrowserComplete: function (macro) {
      close();
      window.tinymce.confluence.MacroUtils.insertMacro({
        contentId: AJS.Editor.getContentId(),
        macro: { name: macro.name, params: macro.params || {}, defaultParameterValue: "", body: macro.bodyHtml || "" },
      });
    },
    macroBrowserCancel: close,
  };
  AJS.trigger("macro-browser.ready");
})();
