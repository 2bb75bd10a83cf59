/* The page editor: a content-editable frame, its toolbar, the source mode and the panel of a selected macro. */
(function () {
  "use strict";
  var AJS = window.AJS;
  var form = document.getElementById("editpageform");
  if (!form) {
    return;
  }
  var frame = document.getElementById("wysiwygTextarea_ifr");
  var hidden = document.getElementById("wysiwygTextarea");
  var source = document.getElementById("editor-source");
  var sourceButton = document.getElementById("rte-button-source");
  var panel = document.getElementById("property-panel");
  var panelHandlers = {};
  var lastRange = null;
  var selectedMacro = null;
  var title = document.getElementById("content-title");
  var draftStatus = document.getElementById("draft-status");
  var saving = 0;
  var changes = 0;

  function editable() {
    return frame.contentDocument.getElementById("tinymce");
  }

  function sourceMode() {
    return !source.hidden;
  }

  function send(path, body) {
    return fetch(AJS.contextPath() + path, {
      method: "POST",
      credentials: "same-origin",
      headers: { "Content-Type": "application/json", "X-Atlassian-Token": "no-check" },
      body: JSON.stringify(body),
    }).then(function (response) {
      if (!response.ok) {
        AJS.flag({ type: "error", title: WikiTexts.get("editor.script.failed"), close: "auto" });
        throw new Error("HTTP " + response.status);
      }
      return response.text();
    });
  }

  function rememberRange() {
    var selection = frame.contentWindow.getSelection();
    if (selection.rangeCount > 0 && editable().contains(selection.anchorNode)) {
      lastRange = selection.getRangeAt(0).cloneRange();
    }
  }

  function restoreRange() {
    editable().focus();
    if (lastRange) {
      var selection = frame.contentWindow.getSelection();
      selection.removeAllRanges();
      selection.addRange(lastRange);
    }
  }

  function blockOf(node) {
    while (node && node.parentNode !== editable()) {
      node = node.parentNode;
    }
    return node;
  }

  function insertHtml(html) {
    var template = frame.contentDocument.createElement("template");
    template.innerHTML = html;
    var first = template.content.firstElementChild;
    if (selectedMacro && selectedMacro.isConnected) {
      selectedMacro.replaceWith(template.content);
    } else {
      var block = lastRange && blockOf(lastRange.startContainer);
      if (block) {
        block.after(template.content);
        if (!block.textContent.trim() && !block.querySelector("table, img")) {
          block.remove();
        }
      } else {
        editable().append(template.content);
      }
    }
    if (first && !first.nextElementSibling) {
      var paragraph = frame.contentDocument.createElement("p");
      paragraph.append(frame.contentDocument.createElement("br"));
      first.after(paragraph);
    }
    selectMacro(null);
    saveSoon();
  }

  function parameters(node) {
    var params = {};
    (node.dataset.macroParameters || "").split("|").forEach(function (pair) {
      var at = pair.indexOf("=");
      if (at > 0) {
        params[pair.slice(0, at)] = pair.slice(at + 1).replace(/\\([=|\\])/g, "$1");
      }
    });
    return params;
  }

  function macroOf(node) {
    var body = node.querySelector("pre");
    var rich = node.querySelector("td.wysiwyg-macro-body");
    return {
      name: node.dataset.macroName,
      params: parameters(node),
      defaultParameterValue: node.dataset.macroDefaultParameter || "",
      body: body ? body.textContent : rich ? rich.innerHTML : "",
    };
  }

  function panelButton(label, act) {
    var button = document.createElement("button");
    button.type = "button";
    button.className = "aui-button aui-button-subtle";
    button.textContent = label;
    button.addEventListener("click", act);
    panel.append(button);
    return button;
  }

  function selectMacro(node) {
    if (selectedMacro) {
      selectedMacro.classList.remove("wiki-selected");
    }
    selectedMacro = node;
    panel.replaceChildren();
    panel.hidden = !node;
    if (!node) {
      return;
    }
    node.classList.add("wiki-selected");
    panelButton(WikiTexts.get("editor.script.edit"), function () {
      AJS.MacroBrowser.open({ selectedMacro: macroOf(node) });
    }).id = "macro-property-panel-edit";
    var metadata = AJS.MacroBrowser.getMacroMetadata(node.dataset.macroName);
    ((metadata && metadata.propertyPanel) || []).forEach(function (described) {
      panelButton(described.label, function (event) {
        if (panelHandlers[described.id]) {
          panelHandlers[described.id](event, node);
        }
      }).classList.add("macro-property-panel-" + described.id);
    });
    panelButton(WikiTexts.get("editor.script.remove"), function () {
      node.remove();
      selectMacro(null);
      saveSoon();
    }).id = "macro-property-panel-remove";
    var box = node.getBoundingClientRect();
    var origin = frame.getBoundingClientRect();
    panel.style.left = origin.left + Math.max(0, box.left) + "px";
    panel.style.top = origin.top + Math.min(box.bottom, frame.clientHeight - 40) + 4 + "px";
  }

  function ready() {
    var area = editable();
    area.innerHTML = hidden.value;
    area.addEventListener("beforeinput", clearPlaceholders);
    area.addEventListener("input", saveSoon);
    area.addEventListener("keyup", rememberRange);
    area.addEventListener("mouseup", rememberRange);
    area.addEventListener("click", function (event) {
      selectMacro(event.target.closest("[data-macro-name]"));
    });
    area.addEventListener("dblclick", function (event) {
      var node = event.target.closest("[data-macro-name]");
      if (node) {
        AJS.MacroBrowser.open({ selectedMacro: macroOf(node) });
      }
    });
    AJS.trigger("init.rte", { editor: window.tinymce.activeEditor });
  }

  /* Instructional text goes as soon as somebody types in its block, as in Confluence. */
  function clearPlaceholders(event) {
    var selection = frame.contentWindow.getSelection();
    var at = selection.anchorNode;
    var block = at && (at.closest ? at : at.parentElement).closest("p, li, td, th, h1, h2, h3, h4, h5, h6");
    if (!block || !event.inputType.startsWith("insert")) {
      return;
    }
    block.querySelectorAll(".text-placeholder").forEach(function (placeholder) {
      var before = frame.contentDocument.createTextNode("");
      if (placeholder.previousSibling && placeholder.previousSibling.nodeType === 3) {
        before = placeholder.previousSibling;
        before.data = before.data.replace(/ $/, "\u00a0");
      } else {
        placeholder.before(before);
      }
      if (placeholder.contains(at)) {
        selection.collapse(before, before.length);
      }
      placeholder.remove();
    });
  }

  function toggleSource() {
    var to = sourceMode() ? "editor" : "storage";
    var content = sourceMode() ? source.value : editorContent();
    send("/rest/tinymce/1/content/convert", { to: to, content: content }).then(function (converted) {
      if (to === "storage") {
        source.value = converted;
      } else {
        editable().innerHTML = converted;
      }
      source.hidden = to !== "storage";
      frame.hidden = to === "storage";
      sourceButton.setAttribute("aria-pressed", String(to === "storage"));
    });
  }

  function editorContent() {
    var copy = editable().cloneNode(true);
    copy.querySelectorAll(".wiki-selected").forEach(function (node) {
      node.classList.remove("wiki-selected");
    });
    copy.querySelectorAll("pre").forEach(keepFirstLineBreak);
    return copy.innerHTML;
  }

  /* HTML drops the line break that follows <pre>; a text that begins with one needs a second. */
  function keepFirstLineBreak(pre) {
    if (pre.textContent.charAt(0) === "\n") {
      pre.prepend("\n");
    }
  }

  /* What is written is kept as the page's draft, a moment after each change. A draft that is gone was published or discarded elsewhere. */
  function saveSoon() {
    changes += 1;
    draftStatus.textContent = "";
    clearTimeout(saving);
    saving = setTimeout(saveDraft, 2000);
  }

  function saveDraft() {
    if (sourceMode()) {
      return;
    }
    var sent = changes;
    var draft = { draftId: form.dataset.draftId, title: title.value, content: editorContent() };
    fetch(AJS.contextPath() + "/rest/tinymce/1/drafts", {
      method: "POST",
      credentials: "same-origin",
      headers: { "Content-Type": "application/json", "X-Atlassian-Token": "no-check" },
      body: JSON.stringify(draft),
    }).then(function (response) {
      draftStatus.textContent = response.ok && sent === changes ? WikiTexts.get("editor.script.saved") : "";
    });
  }

  function submit(event) {
    clearTimeout(saving);
    if (event.submitter && event.submitter.name === "discard") {
      return;
    }
    if (sourceMode()) {
      event.preventDefault();
      send("/rest/tinymce/1/content/convert", { to: "editor", content: source.value }).then(function (converted) {
        hidden.value = converted;
        form.submit();
      });
    } else {
      hidden.value = editorContent();
    }
  }

  window.tinymce = window.tinymce || {};
  window.tinymce.activeEditor = {
    getContent: editorContent,
    getBody: editable,
    getDoc: function () {
      return frame.contentDocument;
    },
    selection: {
      select: function (node) {
        selectMacro(node.closest("[data-macro-name]"));
      },
    },
  };
  window.tinymce.confluence = {
    MacroUtils: {
      insertMacro: function (request) {
        if (!request || !request.macro) {
          throw new Error("illegal argument");
        }
        var metadata = AJS.MacroBrowser.getMacroMetadata(request.macro.name);
        var macro = Object.assign({}, request.macro, {
          bodyType: metadata ? metadata.formDetails.body.bodyType : "NONE",
        });
        return send("/rest/tinymce/1/macro/placeholder", { contentId: request.contentId, macro: macro }).then(insertHtml);
      },
    },
  };
  AJS.Rte = {
    getEditor: function () {
      return window.tinymce.activeEditor;
    },
    BookmarkManager: { storeBookmark: rememberRange, restoreBookmark: restoreRange },
  };
  AJS.Editor = {
    getContentId: function () {
      return form.dataset.contentId;
    },
  };
  window.Confluence.Editor = { getContentId: AJS.Editor.getContentId };
  AJS.Confluence = AJS.Confluence || {};
  AJS.Confluence.PropertyPanel = {
    Macro: {
      registerButtonHandler: function (id, handler) {
        panelHandlers[id] = handler;
      },
    },
  };
  window.Confluence.MacroParameterSerializer = {
    serialize: function (params) {
      return Object.keys(params)
        .map(function (key) {
          return key + "=" + String(params[key]).replace(/[=|\\]/g, "\\$&");
        })
        .join("|");
    },
    deserialize: function (serialized) {
      return parameters({ dataset: { macroParameters: serialized } });
    },
  };
  window.WikiEditor = { send: send, spaceKey: form.dataset.spaceKey };

  document.querySelectorAll("[data-editor-command]").forEach(function (button) {
    button.addEventListener("click", function () {
      restoreRange();
      frame.contentDocument.execCommand(button.dataset.editorCommand);
    });
  });
  document.querySelector("[data-editor-block]").addEventListener("change", function (event) {
    restoreRange();
    frame.contentDocument.execCommand("formatBlock", false, event.target.value);
  });
  sourceButton.addEventListener("click", toggleSource);
  document.getElementById("rte-insert-macro").addEventListener("click", function (event) {
    event.preventDefault();
    selectMacro(null);
    AJS.MacroBrowser.open({});
  });
  title.addEventListener("input", saveSoon);
  form.addEventListener("submit", submit);
  if (frame.contentDocument && frame.contentDocument.readyState === "complete" && editable()) {
    ready();
  } else {
    frame.addEventListener("load", ready, { once: true });
  }
})();
