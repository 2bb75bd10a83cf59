/* The small behaviours of the wiki's own pages: the create dialog, the link to share, text that expands. */
(function () {
  "use strict";
  var AJS = window.AJS;

  window.Confluence = window.Confluence || {};
  window.Confluence.getContextPath = AJS.contextPath;

  function copyLink(event) {
    var button = event.target.closest("[data-copy-link]");
    if (!button) {
      return;
    }
    var address = new URL(button.dataset.copyLink, location.href).href;
    navigator.clipboard.writeText(address).then(function () {
      AJS.flag({ type: "success", title: text("share.script.copied"), body: address.replace(/[<>&]/g, ""), close: "auto" });
    });
  }

  function openCreateDialog(event) {
    var link = event.target.closest("[data-create-dialog]");
    if (!link || event.ctrlKey || event.metaKey) {
      return;
    }
    event.preventDefault();
    fetch(link.href, { credentials: "same-origin" })
      .then(function (response) {
        return response.text();
      })
      .then(function (page) {
        var form = new DOMParser().parseFromString(page, "text/html").querySelector("#create-dialog");
        if (!form) {
          location.href = link.href;
          return;
        }
        showInDialog(document.importNode(form, true));
      });
  }

  function showInDialog(form) {
    var section = document.createElement("section");
    section.id = "create-content-dialog";
    section.className = "aui-dialog2 aui-dialog2-large aui-layer";
    section.setAttribute("role", "dialog");
    section.setAttribute("aria-label", form.querySelector("h1").textContent);
    section.hidden = true;
    var content = document.createElement("div");
    content.className = "aui-dialog2-content";
    content.appendChild(form);
    section.appendChild(content);
    document.body.appendChild(section);
    var dialog = AJS.dialog2(section);
    dialog.on("hide", function () {
      section.remove();
    });
    section.querySelector("[data-close]").addEventListener("click", function (event) {
      event.preventDefault();
      dialog.hide();
    });
    section.hidden = false;
    dialog.show();
  }

  function toggleExpand(event) {
    var control = event.target.closest(".expand-control[aria-controls]");
    if (!control || (event.type === "keydown" && event.key !== "Enter" && event.key !== " ")) {
      return;
    }
    event.preventDefault();
    var hidden = document.getElementById(control.getAttribute("aria-controls")).classList.toggle("expand-hidden");
    control.setAttribute("aria-expanded", String(!hidden));
  }

  function text(key) {
    var texts = document.getElementById("wiki-texts");
    return (texts && JSON.parse(texts.dataset.texts)[key]) || key;
  }

  if (window.matchMedia("(max-width: 800px)").matches) {
    document.querySelectorAll(".wiki-sidebar-details").forEach(function (details) {
      details.open = false;
    });
  }
  window.WikiTexts = { get: text };
  document.addEventListener("click", copyLink);
  document.addEventListener("click", openCreateDialog);
  document.addEventListener("click", toggleExpand);
  document.addEventListener("keydown", toggleExpand);
})();
