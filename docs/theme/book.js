// The theme's small behaviour: dark or light, the contents, the search.
(function () {
  "use strict";
  const root = document.documentElement;

  // Dark or light: the reader's choice, else the system's.
  function chosen() {
    try { return localStorage.getItem("book-theme"); } catch { return null; }
  }
  function isDark() {
    const choice = chosen();
    if (choice) return choice === "dark";
    return matchMedia("(prefers-color-scheme: dark)").matches;
  }
  function applyTheme() {
    root.classList.toggle("dark-mode", isDark());
    root.classList.toggle("light-mode", !isDark());
    const button = document.querySelector(".book-dark");
    if (button) button.setAttribute("aria-pressed", String(isDark()));
  }
  applyTheme();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", applyTheme);

  function startTheme() {
    applyTheme();
    document.querySelector(".book-dark").addEventListener("click", () => {
      const next = isDark() ? "light" : "dark";
      try { localStorage.setItem("book-theme", next); } catch { /* not kept */ }
      applyTheme();
    });
  }

  // Doxygen's titles become headings; wide things scroll in their own box.
  function tidy() {
    const title = document.querySelector(".headertitle .title");
    if (title) {
      title.setAttribute("role", "heading");
      title.setAttribute("aria-level", "1");
      nameKind(title);
    }
    for (const table of document.querySelectorAll(
        ".contents table.markdownTable, .contents table.doxtable")) {
      const box = document.createElement("div");
      box.className = "book-scroll";
      table.replaceWith(box);
      box.append(table);
    }
    for (const line of document.querySelectorAll(".contents p")) caption(line);
    tidyCode();
    markScrolling();
    addEventListener("resize", markScrolling);
    document.addEventListener("formulas-drawn", markScrolling);
  }

  // "Chapter 10" or "Struct" stands above the name, not in it.
  function nameKind(title) {
    if (title.children.length && !title.querySelector(".mlabels")) return;
    let name = title.textContent.trim();
    const number = chapterNumber();
    const code = /^(.*) (Namespace|Struct|Class|File|Directory) Reference/s
      .exec(name);
    if (!number && !code) return;
    name = code ? code[1] : name.replace(/^(Chapter )?\d+[.:]?\s+/, "");
    const above = document.createElement("span");
    above.className = "book-kind";
    above.textContent = code ? code[2] : "Chapter " + number;
    title.replaceChildren(above, name);
  }

  // Pages about the code: no "More...", and files lead to their listings.
  function tidyCode() {
    for (const a of document.querySelectorAll(".mdescRight a, .contents > p a")) {
      if (a.textContent === "More...") a.remove();
    }
    for (const entry of document.querySelectorAll(".directory td.entry")) {
      const listing = entry.querySelector("a:has(.icondoc)");
      const name = entry.querySelector("b, a.el");
      if (!listing || !name) continue;
      listing.textContent = name.textContent;
      name.remove();
    }
  }

  // The number of this chapter, as the contents have it.
  function chapterNumber() {
    const number = here() && here().querySelector(".book-number");
    return number ? number.textContent : "";
  }
  function here() {
    const page = location.pathname.split("/").pop() || "index.html";
    return [...document.querySelectorAll("#book-contents a")].find(
      (a) => new URL(a.href).pathname.split("/").pop() === page);
  }

  // A line all in italics over a listing, or under a figure, is its caption.
  function caption(line) {
    const only = line.children.length === 1 && line.firstElementChild;
    if (!only || line.textContent.trim() !== only.textContent.trim()) return;
    if (only.tagName === "IMG") line.classList.add("book-figure");
    if (only.tagName !== "EM") return;
    const after = line.nextElementSibling;
    const before = line.previousElementSibling;
    if (after && after.matches("div.fragment")) {
      line.classList.add("listing-caption");
    } else if (before && before.matches(".book-figure")) {
      line.classList.add("figure-caption");
    }
  }

  // What scrolls sideways can be reached and named from the keyboard.
  function markScrolling() {
    const boxes = document.querySelectorAll(
      ".book-scroll, div.fragment, .formulaDsp, .memproto, pre.fragment");
    for (const box of boxes) {
      if (box.scrollWidth > box.clientWidth + 1) {
        box.tabIndex = 0;
        box.setAttribute("role", "region");
        box.setAttribute("aria-label", nameOf(box));
      } else {
        box.removeAttribute("tabindex");
        box.removeAttribute("role");
        box.removeAttribute("aria-label");
      }
    }
  }
  function nameOf(box) {
    const kind = box.matches(".book-scroll") ? "Table"
      : box.matches(".formulaDsp") ? "Formula" : "Listing";
    const all = [...document.querySelectorAll(
      kind === "Table" ? ".book-scroll"
        : kind === "Formula" ? ".formulaDsp"
        : "div.fragment, .memproto, pre.fragment")];
    return kind + " " + (all.indexOf(box) + 1);
  }

  // The contents: where we are, and the sections of this page.
  function startContents() {
    const nav = document.getElementById("book-contents");
    const link = here();
    if (link) {
      link.setAttribute("aria-current", "page");
      if (link.closest("ol") || nav.querySelector("#contents-back + ul")
          .contains(link)) listSections(link.parentElement);
      if (nav.scrollHeight > nav.clientHeight) {
        nav.scrollTop = Math.max(0, link.offsetTop - nav.clientHeight / 3);
      }
    }
    const button = document.querySelector(".book-menu");
    button.addEventListener("click", () => {
      const open = root.classList.toggle("contents-open");
      button.setAttribute("aria-expanded", String(open));
    });
    nav.addEventListener("click", (event) => {
      if (!event.target.closest("a")) return;
      root.classList.remove("contents-open");
      button.setAttribute("aria-expanded", "false");
    });
  }
  function sectionLinks() {
    return [...document.querySelectorAll(".contents h1")]
      .map((heading) => {
        const anchor = heading.querySelector("a[id]") || heading;
        return { id: anchor.id, text: heading.textContent.trim(), heading };
      })
      .filter((section) => section.id && section.text);
  }
  function listSections(item) {
    const sections = sectionLinks();
    if (sections.length < 2) return;
    const list = document.createElement("ul");
    list.className = "book-sections";
    for (const section of sections) {
      const a = document.createElement("a");
      a.href = "#" + section.id;
      a.textContent = section.text;
      const li = document.createElement("li");
      li.append(a);
      list.append(li);
      section.link = a;
    }
    item.append(list);
    followReading(sections);
  }
  function followReading(sections) {
    function update() {
      let current = null;
      for (const section of sections) {
        if (section.heading.getBoundingClientRect().top < 150) current = section;
      }
      for (const section of sections) {
        section.link.classList.toggle("book-here", section === current);
      }
    }
    addEventListener("scroll", update, { passive: true });
    update();
  }

  // The search: every word must occur; headings count more than text.
  function find(query) {
    const words = query.toLowerCase().split(/\s+/).filter(Boolean);
    if (!words.length || query.trim().length < 2) return [];
    const found = [];
    for (const [address, page, heading, text] of window.bookIndex || []) {
      const head = (heading || page).toLowerCase();
      const all = (page + " " + heading + " " + text).toLowerCase();
      if (!words.every((word) => all.includes(word))) continue;
      let score = heading ? 0 : 1;
      for (const word of words) {
        if (head === word) score += 20;
        if (head.includes(word)) score += 10;
        score += Math.min(5, text.toLowerCase().split(word).length - 1);
      }
      if (/^(namespace|struct|class|\w+_8[hc]pp)/.test(address)) score -= 4;
      found.push({ address, page, heading, text, score, words });
    }
    return found.sort((a, b) => b.score - a.score).slice(0, 12);
  }
  function excerpt(hit) {
    const lower = hit.text.toLowerCase();
    const at = Math.max(0, lower.indexOf(hit.words[0]));
    let start = Math.max(0, at - 50);
    if (start > 0) start = hit.text.indexOf(" ", start) + 1;
    const piece = hit.text.slice(start, start + 130)
      .replace(/\\[()[\]]/g, "").trim();
    return (start > 0 ? "… " : "") + piece
      + (start + 130 < hit.text.length ? " …" : "");
  }
  function marked(text, words) {
    const span = document.createElement("span");
    const pattern = words.map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    for (const part of text.split(new RegExp("(" + pattern.join("|") + ")", "i"))) {
      const hit = words.includes(part.toLowerCase());
      const node = hit ? document.createElement("mark") : null;
      if (node) node.textContent = part;
      span.append(node || part);
    }
    return span;
  }
  function resultLink(hit) {
    const a = document.createElement("a");
    a.href = document.body.dataset.root + hit.address;
    const name = document.createElement("span");
    name.className = "book-result-name";
    name.append(marked(hit.heading || hit.page, hit.words));
    const where = document.createElement("span");
    where.className = "book-result-page";
    where.textContent = hit.heading ? hit.page : "";
    const text = document.createElement("span");
    text.className = "book-result-text";
    text.append(marked(excerpt(hit), hit.words));
    a.append(name, where, text);
    return a;
  }
  function startSearch() {
    const input = document.getElementById("book-query");
    const results = document.getElementById("book-results");
    function show() {
      const hits = find(input.value);
      results.replaceChildren(...hits.map(resultLink));
      if (!hits.length && input.value.trim().length > 1) {
        const none = document.createElement("p");
        none.textContent = "Nothing in the book has these words.";
        results.append(none);
      }
      results.hidden = input.value.trim().length < 2;
    }
    function hide() { results.hidden = true; }
    input.addEventListener("input", show);
    input.addEventListener("focus", show);
    document.addEventListener("keydown", (event) => {
      const typing = /^(input|textarea)$/i.test(document.activeElement.tagName);
      if (event.key === "/" && !typing) {
        event.preventDefault();
        input.focus();
      }
      if (event.key === "Escape") { hide(); input.blur(); }
      if (!results.hidden) walk(event, input, results);
    });
    document.addEventListener("click", (event) => {
      if (!event.target.closest(".book-search")) hide();
    });
    results.addEventListener("click", (event) => {
      if (event.target.closest("a")) hide();
    });
  }
  function walk(event, input, results) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = [input, ...results.querySelectorAll("a")];
    if (event.key === "Enter" && document.activeElement === input) {
      if (stops[1]) stops[1].click();
    }
    const at = stops.indexOf(document.activeElement);
    if (!step || at < 0) return;
    event.preventDefault();
    stops[Math.min(stops.length - 1, Math.max(0, at + step))].focus();
  }

  // On paper every hint is open.
  function startPrinting() {
    let opened = [];
    addEventListener("beforeprint", () => {
      opened = [...document.querySelectorAll("details:not([open])")];
      for (const item of opened) item.open = true;
    });
    addEventListener("afterprint", () => {
      for (const item of opened) item.open = false;
    });
  }

  document.addEventListener("DOMContentLoaded", () => {
    startTheme();
    tidy();
    startContents();
    startSearch();
    startPrinting();
  });
})();
