// The keyboard. Single keys can be switched off, for those who speak to their computer or whose reader needs the keys.
const PREFERENCES = "hardcalls/preferences";
const preferences = { advance: true, shortcuts: true };

const readPreferences = () => {
  try {
    const kept = JSON.parse(localStorage.getItem(PREFERENCES) ?? "{}");
    for (const name of Object.keys(preferences)) if (typeof kept[name] === "boolean") preferences[name] = kept[name];
  } catch {
    // Without a store, or with somebody else's words in it, the usual ones hold.
  }
  for (const name of Object.keys(preferences)) byId(name).checked = preferences[name];
};

const setPreference = (name, value) => {
  preferences[name] = value;
  try {
    localStorage.setItem(PREFERENCES, JSON.stringify(preferences));
  } catch {
    // They then hold for as long as the page is open.
  }
};

const focusComment = () => (byId("comment") ?? byId("item-comment"))?.focus();

const toggleRules = () => {
  const rules = byId("rules");
  if (!rules) return announce("No rules are known for this conversation");
  rules.open = !rules.open;
  rules.scrollIntoView({ block: "nearest" });
  rules.querySelector("summary").focus();
};

const SHORTCUTS = new Map([
  ["n", () => chooseByKey("n")],
  ["Backspace", () => clearAnswer()],
  ["j", () => toStep(place.step + 1, { focus: true })],
  ["k", () => toStep(place.step - 1, { focus: true })],
  ["]", () => toItem(place.item + 1)],
  ["[", () => toItem(place.item - 1)],
  [".", () => toTurn(1)],
  [",", () => toTurn(-1)],
  ["m", () => toggleDue(currentTurn)],
  ["c", focusComment],
  ["q", () => quote()],
  ["r", toggleRules],
  ["s", () => askToSkip()],
  ["e", () => finish()],
  ["?", () => byId("help").showModal()],
]);

// On many keyboards digits need Shift, and brackets AltGr: both count as the plain key.
const plainKey = (event) => {
  if (SHORTCUTS.has(event.key) || /^[0-9]$/.test(event.key)) return event.key;
  const digit = /^Digit([0-9])$/.exec(event.code);
  return digit && !event.shiftKey ? digit[1] : event.key.toLowerCase();
};

const isWriting = (target) => target.matches("textarea, input:not([type=checkbox]), select");
const isOpen = () => document.querySelector("dialog[open]") !== null;

const moveWithin = (elements, step) => {
  const at = elements.indexOf(document.activeElement);
  const next = elements[(at + step + elements.length) % elements.length];
  rove(elements, next);
  next.focus();
};

const ARROWS = new Map([
  ["ArrowLeft", [-1, "step"]],
  ["ArrowRight", [1, "step"]],
  ["ArrowUp", [-1, "within"]],
  ["ArrowDown", [1, "within"]],
]);

// Up and down: among the answers, or among the turns. Left and right: the criterion before or after.
const arrow = (event) => {
  const [step, kind] = ARROWS.get(event.key);
  const option = event.target.closest(".option");
  if (kind === "step") toStep(place.step + step, { focus: event.target.closest(".chip") === null });
  else if (option) moveWithin([...byId("options").children], step);
  else if (event.target.closest(".mark")) toTurn(step);
  else return;
  event.preventDefault();
};

const onKey = (event) => {
  const altGr = event.getModifierState("AltGraph");
  if (event.metaKey || ((event.ctrlKey || event.altKey) && !altGr) || event.isComposing || isOpen()) return;
  if (isWriting(event.target)) {
    if (event.key === "Escape") focusQuestion();
    return;
  }
  const option = event.target.closest(".option");
  if (option && (event.key === " " || event.key === "Enter")) {
    option.click();
    event.preventDefault();
    return;
  }
  if (ARROWS.has(event.key)) return arrow(event);
  if (!preferences.shortcuts) return;
  const key = plainKey(event);
  const act = /^[0-9]$/.test(key) ? () => chooseByKey(key) : SHORTCUTS.get(key);
  if (!act) return;
  event.preventDefault();
  act();
};
