
"use strict";
(() => {
  const by = (id) => document.getElementById(id);
  const entries = [...by("events").children];
  const tools = by("tools"), kinds = by("kinds"), search = by("search"), wide = by("wide"), scroll = by("scroll");
  const counter = by("count"), all = counter.textContent;
  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const texts = new Map();
  const text = (entry) => {
    if (!texts.has(entry)) texts.set(entry, fold(entry.textContent));
    return texts.get(entry);
  };

  // What passes the search and the kinds is shown; the others' marks are dim.
  const choose = () => {
    const words = fold(search.value).split(/\s+/).filter(Boolean);
    const off = new Set([...document.querySelectorAll("#kinds input:not(:checked)")].map((box) => box.value));
    let count = 0;
    for (const entry of entries) {
      const passes = !off.has(entry.dataset.kind) && words.every((word) => text(entry).includes(word));
      entry.hidden = !passes;
      const mark = by("t" + entry.id.slice(1));
      if (mark) mark.classList.toggle("out", !passes);
      count += passes;
    }
    by("none").hidden = count > 0 || !entries.length;
    const number = count.toLocaleString(document.documentElement.lang);
    counter.textContent = count === entries.length ? all
      : counter.dataset.some.replace("{number}", number).replace("{events}", all);
  };

  // The event that the address names is marked in the timeline too.
  const show = () => {
    document.querySelectorAll("a.here").forEach((mark) => mark.classList.remove("here"));
    const name = location.hash.slice(1);
    const mark = /^e\d+$/.test(name) && by("t" + name.slice(1));
    if (!mark) return;
    mark.classList.add("here");
    by(name).focus({ preventScroll: true });
  };

  const widths = [1, 2, 4, 8, 16];
  let at = 0;
  const widen = (step) => {
    if (!wide) return;
    const middle = (scroll.scrollLeft + scroll.clientWidth / 2) / wide.clientWidth;
    at = Math.min(Math.max(at + step, 0), widths.length - 1);
    wide.style.width = `${100 * widths[at]}%`;
    wide.dataset.wide = widths[at];
    scroll.scrollLeft = middle * wide.clientWidth - scroll.clientWidth / 2;
    by("out").disabled = at === 0;
    by("in").disabled = at === widths.length - 1;
  };

  tools.hidden = false;
  if (kinds) kinds.hidden = false;
  tools.addEventListener("submit", (event) => event.preventDefault());
  search.addEventListener("input", choose);
  if (kinds) kinds.addEventListener("change", choose);
  by("in").addEventListener("click", () => widen(1));
  by("out").addEventListener("click", () => widen(-1));
  addEventListener("hashchange", show);
  widen(0);
  choose();
  show();
})();
