// Lights up the evidence of a row and the rows of an evidence. Without this script links between both do the same.
(() => {
  "use strict";
  const keys = (element) => (element.dataset.e || "").split(" ").filter(Boolean);
  const marks = [...document.querySelectorAll("h1 [data-e], article [data-e]")];
  const rows = [...document.querySelectorAll("#records [data-e]")];
  const light = (from, among) => {
    const wanted = new Set(keys(from));
    for (const element of among) {
      element.classList.toggle("lit", keys(element).some((key) => wanted.has(key)));
    }
    from.classList.add("lit");
  };
  const clear = () => {
    for (const element of document.querySelectorAll(".lit")) element.classList.remove("lit");
  };
  const connect = (elements, others) => {
    for (const element of elements) {
      for (const event of ["pointerenter", "focusin"]) {
        element.addEventListener(event, () => { clear(); light(element, others); });
      }
      for (const event of ["pointerleave", "focusout"]) element.addEventListener(event, clear);
    }
  };
  connect(rows, marks);
  connect(marks, rows);

  // A new value makes "change" the decision; the name is remembered in this browser.
  for (const form of document.querySelectorAll("form.correction")) {
    const value = form.elements.namedItem("value");
    const change = form.querySelector("input[value=change]");
    if (value && change) value.addEventListener("input", () => { change.checked = true; });
    const name = form.elements.namedItem("by");
    if (name && !name.value) name.value = localStorage.getItem("vorfall.name") || "";
    form.addEventListener("submit", () => {
      if (name) localStorage.setItem("vorfall.name", name.value);
    });
  }
})();
