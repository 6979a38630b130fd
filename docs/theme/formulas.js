// How MathJax draws the formulas: as SVG, with an accessible copy beside each.
window.MathJax = {
  extensions: ["tex2jax.js", "AssistiveMML.js"],
  jax: ["input/TeX", "output/SVG"],
  showMathMenu: false,
  messageStyle: "none",
  skipStartupTypeset: false,
  menuSettings: { inTabOrder: false, assistiveMML: true },
  tex2jax: { inlineMath: [["\\(", "\\)"]], displayMath: [["\\[", "\\]"]] },
  TeX: { TagSide: "right", TagIndent: "0" },
  SVG: {
    font: "TeX",
    scale: 96,
    blacker: 0,
    undefinedFamily: "serif",
    linebreaks: { automatic: false },
    matchFontHeight: true
  },
  AuthorInit: function () {
    MathJax.Hub.Register.StartupHook("End", function () {
      bookFormulasDrawn();
    });
  }
};

function bookFormulasDrawn() {
  document.documentElement.classList.add("formulas-drawn");
  document.dispatchEvent(new Event("formulas-drawn"));
}

// A page without formulas does not wait for MathJax.
document.addEventListener("DOMContentLoaded", () => {
  const text = document.getElementById("book-text").textContent;
  if (!/\\[([]/.test(text)) return bookFormulasDrawn();
  const script = document.createElement("script");
  script.src = document.body.dataset.root + "mathjax/MathJax.js?config=TeX-AMS_SVG";
  document.head.append(script);
});
