// Elements are made here and nowhere else; every word goes in as text, so nothing that a conversation holds can become a part of the page.
const make = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    if (typeof value === "function") element.addEventListener(name, value);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.filter((child) => child !== null));
  return element;
};

const byId = (id) => document.getElementById(id);

// Controls, and the marks that turn the direction of all that follows, are shown by their code: nobody is misled by what cannot be seen.
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2061-\u206f\ufff9-\ufffb\ud800-\udfff\u{e0000}-\u{e007f}]/gu;
const visible = (text) =>
  text.replace(/\r\n?/g, "\n").replace(UNSEEN, (c) => `[U+${c.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}]`);

// What a browser and a screen reader know as a language, or nothing.
const languageTag = (code) => (/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code) ? code : null);

const FIRST = 3000;
const STEP = 20000;

// Where a long text may be cut: at a space near the wished place, and never inside a character.
const cut = (text, wished) => {
  if (wished >= text.length) return text.length;
  const space = text.lastIndexOf(" ", wished);
  const at = space > wished - 200 ? space : wished;
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
};

// A text in full where it is short; a long one as its start, and the rest on demand, a piece at a time, so that no length stops the page.
const words = (text, { lang = "", className = "words" } = {}) => {
  const box = make("div", { class: "text" });
  const piece = (from, to) => box.append(make("p", { class: className, dir: "auto", lang: languageTag(lang) }, visible(text.slice(from, to))));
  let at = cut(text, FIRST + 500 >= text.length ? text.length : FIRST);
  piece(0, at);
  if (at === text.length) return box;
  box.classList.add("long");
  const count = make("span", { class: "quiet" });
  const more = (all) => {
    bar.remove();
    do {
      const next = cut(text, at + STEP);
      piece(at, next);
      at = next;
    } while (all && at < text.length);
    if (at < text.length) show();
    else box.querySelector("p").focus();
  };
  const button = (label, all) => make("button", { type: "button", class: "small", click: () => more(all) }, label);
  const bar = make("div", { class: "more" }, button("Show more", false), button("Show all", true), count);
  const show = () => {
    count.textContent = `${at.toLocaleString("en")} of ${text.length.toLocaleString("en")} characters`;
    box.append(bar);
  };
  box.querySelector("p").tabIndex = -1;
  show();
  return box;
};

// Said to everybody, seen or heard.
const SEEN_FOR = 8000;
let fading = 0;
const announce = (text) => {
  const live = byId("live");
  live.textContent = "";
  live.textContent = text;
  clearTimeout(fading);
  fading = setTimeout(() => (live.textContent = ""), SEEN_FOR);
};

// One of many can be reached by Tab, the others by arrows from there.
const rove = (elements, current) => elements.forEach((element) => (element.tabIndex = element === current ? 0 : -1));
