// Opens every page of the HTML book in Chromium and looks for what a reader
// would trip over. Usage: node pages.js build/book/html
import { readdirSync, readFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const require = createRequire(import.meta.url);
const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const folder = resolve(process.argv[2] || "build/book/html");
const CHROMIUM = process.env.CHROMIUM || "/usr/bin/chromium";
const FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
  "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];

let passed = 0;
let failed = 0;
function check(name, problems) {
  const list = problems.filter(Boolean);
  if (list.length === 0) { passed += 1; return; }
  failed += 1;
  console.log(`FAILED ${name}`);
  for (const problem of list.slice(0, 10)) console.log(`  ${problem}`);
  if (list.length > 10) console.log(`  and ${list.length - 10} more`);
}

// The pages of the book proper, and those about its code.
function pagesOf(all) {
  const index = readFileSync(join(folder, "index.html"), "utf8");
  const nav = index.slice(index.indexOf("<nav"), index.indexOf("</nav>"));
  const linked = [...nav.matchAll(/href="([^"#]+\.html)"/g)].map((m) => m[1]);
  const book = ["index.html", ...linked.filter((p) =>
    !/^(namespace|annotated|files)/.test(p))];
  return { book, code: all.filter((p) => !book.includes(p)) };
}

async function open(context, page, state) {
  const tab = await context.newPage();
  tab.on("console", (m) => {
    if (["error", "warning"].includes(m.type())) state.errors.push(m.text());
  });
  tab.on("pageerror", (e) => state.errors.push(e.message));
  tab.on("request", (r) => {
    if (!/^(file|data|blob):/.test(r.url())) state.remote.push(r.url());
  });
  tab.on("requestfailed", (r) => state.errors.push(`not found: ${r.url()}`));
  await tab.goto(pathToFileURL(join(folder, page)).href);
  await tab.waitForFunction(
    () => document.documentElement.classList.contains("formulas-drawn"),
    null, { timeout: 30000 }).catch(() => state.errors.push("formulas: never done"));
  return tab;
}

// Links that lead nowhere: no such file, or no such anchor in it.
const anchorsOf = new Map();
function anchors(file) {
  if (!anchorsOf.has(file)) {
    const html = readFileSync(file, "utf8");
    anchorsOf.set(file, new Set(
      [...html.matchAll(/\s(?:id|name)="([^"]+)"/g)].map((m) => m[1])));
  }
  return anchorsOf.get(file);
}
function deadLink(href) {
  if (!href.startsWith("file:")) return "";
  const url = new URL(href);
  const anchor = decodeURIComponent(url.hash.slice(1));
  url.hash = "";
  const file = fileURLToPath(url);
  if (!existsSync(file)) return `leads nowhere: ${href}`;
  if (anchor && file.endsWith(".html") && !anchors(file).has(anchor)) {
    return `no such place: ${href}`;
  }
  return "";
}

// What is on a page, as its reader's browser sees it.
function look() {
  const visible = (e) => e.getClientRects().length > 0;
  const text = document.querySelector("#book-text").cloneNode(true);
  for (const e of text.querySelectorAll(
    "script, code, pre, .fragment, .MathJax_SVG, .MathJax_Preview, .memproto")) {
    e.remove();
  }
  const raw = text.textContent.match(
    /\\f[$[\]]|\\\(|\\\[|\\(?:frac|sum|partial|tag)\b|\$[^$\n]{1,60}\$/g) || [];
  const hub = window.MathJax.Hub;  // not there on a page without formulas
  const jax = hub ? hub.getAllJax() : [];
  return {
    links: [...document.querySelectorAll("a[href]")].map((a) => a.href),
    images: [...document.images].filter((i) => i.complete && !i.naturalWidth)
      .map((i) => i.getAttribute("src")),
    noAlt: [...document.images].filter((i) => !i.alt && visible(i))
      .map((i) => i.getAttribute("src")),
    raw,
    formulas: jax.length,
    wrong: [...document.querySelectorAll(".merror, [data-mjx-error], .MathJax_Error")]
      .map((e) => e.textContent),
    undrawn: jax.filter((j) => {
      const frame = document.getElementById(j.inputID + "-Frame");
      return !frame || !frame.querySelector("svg");
    }).map((j) => j.originalText)
  };
}

// What sticks out of the window, unless it scrolls in a box of its own.
function sticksOut() {
  const width = document.documentElement.clientWidth;
  const problems = [];
  if (document.documentElement.scrollWidth > width) {
    problems.push(`the page is ${document.documentElement.scrollWidth} wide`);
  }
  const boxed = (e) => {
    for (let up = e.parentElement; up; up = up.parentElement) {
      if (/auto|scroll|hidden/.test(getComputedStyle(up).overflowX)
        && up !== document.documentElement && up !== document.body) return true;
    }
    return false;
  };
  for (const e of document.querySelectorAll("#book-text *, .book-bar *")) {
    const box = e.getBoundingClientRect();
    if (!box.width || box.right <= width + 1 || boxed(e)) continue;
    if (/MJX_Assistive|book-hidden/.test(e.className)) continue;
    if (e.closest(".MJX_Assistive_MathML, .book-hidden")) continue;
    problems.push(`<${e.tagName.toLowerCase()} class="${e.className}"> `
      + `reaches ${Math.round(box.right)}: ${e.textContent.trim().slice(0, 40)}`);
  }
  return problems;
}

async function violations(tab) {
  await tab.evaluate(axeSource);
  const found = await tab.evaluate(() => window.axe.run(document, {
    resultTypes: ["violations"], preload: false
  }));
  return found.violations
    .filter((v) => v.impact === "serious" || v.impact === "critical")
    .map((v) => `${v.id} (${v.impact}): ${v.help}; ${v.nodes.length} x, first `
      + `${v.nodes[0].html.slice(0, 120)} ${v.nodes[0].failureSummary.split("\n")[1] || ""}`);
}

async function checkPage(context, page, isBook) {
  const state = { errors: [], remote: [] };
  const tab = await open(context, page, state);
  const seen = await tab.evaluate(look);
  check(`${page}: nothing is asked of another machine`, state.remote);
  check(`${page}: every image is there, with words for it`,
    [...seen.images.map((i) => `missing: ${i}`), ...seen.noAlt.map((i) => `no words: ${i}`)]);
  check(`${page}: every link leads somewhere`, [...new Set(seen.links)].map(deadLink));
  check(`${page}: every formula is drawn`, [
    ...seen.undrawn.map((f) => `not drawn: ${f}`),
    ...seen.wrong.map((f) => `not understood: ${f}`),
    ...seen.raw.map((f) => `left as written: ${f}`)]);
  if (isBook || /^(namespace|struct)/.test(page)) {
    check(`${page}: no accessibility violation in the light`, await violations(tab));
    await tab.click(".book-dark");
    check(`${page}: no accessibility violation in the dark`, await violations(tab));
    await tab.click(".book-dark");
  }
  await tab.setViewportSize({ width: 360, height: 740 });
  await tab.waitForTimeout(100);
  check(`${page}: nothing sticks out at 360 px`, await tab.evaluate(sticksOut));
  check(`${page}: loads without an error`, state.errors);
  await tab.close();
  return seen.formulas;
}

async function checkDark(context, first, second) {
  const state = { errors: [], remote: [] };
  const dark = (tab) => tab.evaluate(() => ({
    on: document.documentElement.classList.contains("dark-mode"),
    pressed: document.querySelector(".book-dark").getAttribute("aria-pressed"),
    ground: getComputedStyle(document.body).backgroundColor
  }));
  const tab = await open(context, first, state);
  const before = await dark(tab);
  await tab.click(".book-dark");
  const after = await dark(tab);
  check("dark: the button turns the page dark", [
    before.on && "it is dark to begin with",
    !after.on && "it stays light",
    after.pressed !== "true" && "the button does not say so",
    before.ground === after.ground && `the ground stays ${after.ground}`]);
  await tab.reload();
  check("dark: it is kept over a reload", [!(await dark(tab)).on && "it is light again"]);
  const other = await open(context, second, state);
  check("dark: it is kept on another page", [!(await dark(other)).on && "it is light"]);
  await other.click(".book-dark");
  await tab.reload();
  check("dark: light again is kept too", [(await dark(tab)).on && "it is still dark"]);
  await tab.close();
  await other.close();
}

async function checkSearch(context, word) {
  const state = { errors: [], remote: [] };
  const tab = await open(context, "index.html", state);
  await tab.keyboard.press("/");
  await tab.keyboard.type(word);
  const results = await tab.$$eval("#book-results a", (list) => list.map(
    (a) => ({ href: a.href, text: a.textContent.toLowerCase() })));
  check(`search: finds "${word}"`, [
    results.length === 0 && "no result",
    results.length > 0 && !results.some((r) => r.text.includes(word))
      && "no result shows the word",
    ...results.map((r) => deadLink(r.href))]);
  if (results.length) {
    await tab.keyboard.press("Enter");
    await tab.waitForTimeout(300);
    const words = await tab.textContent("#book-text");
    check(`search: the first result speaks of "${word}"`, [
      !words.toLowerCase().includes(word) && `${tab.url()} does not`]);
  }
  check(`search: no error for "${word}"`, state.errors);
  await tab.close();
}

// A page is found by its title.
async function checkTitles(context, book) {
  const tab = await open(context, "index.html", { errors: [], remote: [] });
  const titles = await tab.$$eval("#book-contents > ol > li > a, #book-contents > ul a",
    (list) => list.map((a) => [a.href, a.lastChild.textContent.trim()]));
  for (const [href, title] of titles.filter(([h]) => book.some((p) => h.endsWith(p)))) {
    await tab.fill("#book-query", title);
    const first = await tab.$$eval("#book-results a", (list) => list.slice(0, 3)
      .map((a) => a.href.split("#")[0]));
    check(`search: finds the page "${title}"`,
      [!first.includes(href) && `finds ${first.join(", ") || "nothing"}`]);
  }
  await tab.close();
}

async function checkNoResult(context) {
  const tab = await open(context, "index.html", { errors: [], remote: [] });
  await tab.fill("#book-query", "xyzzy");
  const said = await tab.textContent("#book-results");
  check("search: says when it finds nothing", [!/Nothing/.test(said) && said]);
  await tab.close();
}

async function checkNarrowContents(context) {
  const tab = await open(context, "index.html", { errors: [], remote: [] });
  await tab.setViewportSize({ width: 360, height: 740 });
  const shown = () => tab.isVisible("#book-contents");
  const before = await shown();
  await tab.click(".book-menu");
  check("contents: fold away at 360 px and open by the button", [
    before && "open to begin with", !(await shown()) && "does not open"]);
  await tab.close();
}

async function main() {
  const all = readdirSync(folder).filter((f) => f.endsWith(".html")).sort();
  const { book, code } = pagesOf(all);
  const profile = mkdtempSync(join(tmpdir(), "book-pages-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM, args: FLAGS, colorScheme: "light",
    viewport: { width: 1280, height: 900 }
  });
  try {
    let formulas = 0;
    for (const page of book) formulas += await checkPage(context, page, true);
    for (const page of code) await checkPage(context, page, false);
    check("the book has formulas at all", [formulas === 0 && "none was drawn"]);
    await checkDark(context, "index.html", book[book.length - 1]);
    for (const word of ["momentum", "sweep", "tolerance"]) {
      await checkSearch(context, word);
    }
    await checkTitles(context, book);
    await checkNoResult(context);
    await checkNarrowContents(context);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
  console.log(`${book.length} pages of the book, ${code.length} about its code`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}

await main();
