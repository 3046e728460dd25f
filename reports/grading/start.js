// Where the rater is, what the page shows of it, and how it begins.
const place = { item: 0, step: 0 };
const item = () => items[place.item];

const focusQuestion = () => (filledOf(item().id).skipped ? byId("unskip") : byId("options").querySelector("[tabindex='0']")).focus({ preventScroll: true });

const atEnd = () => place.step === steps.length - 1 && place.item < items.length - 1;

const toStep = (step, { focus }) => {
  if (step < 0) return announce("This is the first question");
  if (step >= steps.length) {
    const open = unanswered(item().id);
    return announce(open.length ? `Last question. Still open here: ${open.join(", ")}` : "This conversation is done. ] goes to the next, e exports");
  }
  place.step = step;
  showQuestion();
  paintChips();
  if (!focus) return byId(`chip-${steps[step]}`).focus();
  focusQuestion();
  const title = byId("question-title");
  const { top } = title.getBoundingClientRect();
  if (top < Math.max(0, byId("rubric").getBoundingClientRect().top) || top > innerHeight / 2) title.scrollIntoView({ block: "start" });
};

const firstOpen = (id) => Math.max(steps.indexOf(unanswered(id)[0] ?? steps[0]), 0);

const toItem = (index, { focus = true } = {}) => {
  if (index < 0) return announce("This is the first conversation");
  if (index >= items.length) return announce("This is the last conversation. e exports");
  place.item = index;
  place.step = firstOpen(item().id);
  watch(item().id);
  showItem();
  if (focus) focusQuestion();
  // A new conversation is read from its start.
  for (const box of [byId("conversation"), byId("rubric"), document.documentElement]) box.scrollTop = 0;
  announce(`Conversation ${index + 1} of ${items.length}`);
};

const showItem = () => {
  showTalks(item());
  showQuestion();
  paint();
};

// After a change: what it touches is painted anew, and nothing else, so that focus and selection stay.
const changed = () => {
  toServer();
  paint();
  paintDue(item());
  paintQuestion();
};

const STATES = { done: "done", skipped: "skipped", begun: "begun", fresh: "not begun" };
const stateOfItem = (id) => (filledOf(id).skipped ? "skipped" : isDone(id) ? "done" : isBegun(id) ? "begun" : "fresh");

const paint = () => {
  const states = items.map((i) => stateOfItem(i.id));
  const done = states.filter((state) => state === "done" || state === "skipped").length;
  byId("progress").value = done;
  byId("progress-says").textContent = `${done} of ${items.length} conversations done`;
  const chooser = byId("chooser");
  states.forEach((state, index) => {
    const label = `${index + 1} of ${items.length}: ${STATES[state]}`;
    if (chooser.options[index].textContent !== label) chooser.options[index].textContent = label;
  });
  chooser.selectedIndex = place.item;
  byId("before").disabled = place.item === 0;
  byId("after").disabled = place.item === items.length - 1;
  const open = unanswered(item().id).length;
  const { skipped, reason } = filledOf(item().id);
  byId("here").textContent = `${steps.length - Math.min(open, steps.length)} of ${steps.length} answered here`;
  byId("skipped").hidden = !skipped;
  byId("skipped-says").textContent = `You skipped this conversation${reason ? `: ${visible(reason)}` : ""}.`;
  byId("answers").hidden = skipped;
  byId("ask-skip").hidden = skipped;
  paintChips();
  paintSaved();
};

const paintSaved = () => {
  const chip = byId("saved");
  const said = filled.size ? saveText() : storeWorks ? "Nothing to save yet" : saveText();
  if (chip.textContent !== said) chip.textContent = said;
  chip.classList.toggle("bad", !isSafe());
  byId("no-store").hidden = isSafe();
};

const resume = () => {
  const open = items.findIndex((i) => !isDone(i.id));
  toItem(open === -1 ? 0 : open, { focus: false });
};

// What was not restored because it cannot be read is put aside under its own name, not lost and not shown.
const restore = () => {
  const kept = readStore();
  if (kept === null) return;
  try {
    merge(fromText(kept));
  } catch (problem) {
    try {
      localStorage.setItem(`${SLOT}/unreadable`, kept);
    } catch {
      // A full store: the first change will say so.
    }
    tell("Earlier answers could not be restored", `What this browser kept of this page was not readable: ${problem.message}.`);
  }
};

const probeStore = () => {
  try {
    localStorage.setItem("hardcalls/probe", "1");
    localStorage.removeItem("hardcalls/probe");
  } catch {
    storeWorks = false;
  }
};

const onOtherTab = (event) => {
  if (event.key !== SLOT || event.newValue === null) return;
  try {
    if (!takeNewer()) return;
  } catch {
    return;
  }
  paint();
  paintDue(item());
  if (!isWriting(document.activeElement)) {
    const focused = byId("question").contains(document.activeElement);
    showQuestion();
    if (focused) focusQuestion();
  }
  announce("Answers given in another tab were taken over");
};

const connect = () => {
  document.addEventListener("keydown", onKey);
  window.addEventListener("storage", onOtherTab);
  document.addEventListener("visibilitychange", () => {
    if (document.hidden && sent === "waiting") send();
  });
  window.addEventListener("beforeunload", (event) => {
    if (unexported && !isSafe()) event.preventDefault();
  });
  const clicks = {
    before: () => toItem(place.item - 1),
    after: () => toItem(place.item + 1),
    "open-help": () => byId("help").showModal(),
    "open-finish": finish,
    "finish-export": () => {
      byId("finish").close();
      download();
    },
    "open-import": () => byId("file").click(),
    "ask-skip": askToSkip,
    "skip-now": () => {
      byId("skip").close();
      skip(byId("skip-reason").value.toWellFormed());
    },
    unskip,
    "step-back": () => toStep(place.step - 1, { focus: true }),
    "step-on": () => (atEnd() ? toItem(place.item + 1) : toStep(place.step + 1, { focus: true })),
  };
  for (const [id, act] of Object.entries(clicks)) byId(id).addEventListener("click", act);
  for (const button of document.querySelectorAll("[data-closes]")) button.addEventListener("click", () => byId(button.dataset.closes).close());
  for (const name of Object.keys(preferences)) byId(name).addEventListener("change", (event) => setPreference(name, event.target.checked));
  byId("chooser").addEventListener("change", (event) => toItem(event.target.selectedIndex, { focus: false }));
  byId("file").addEventListener("change", async (event) => {
    const [file] = event.target.files;
    if (file) await importFile(file);
    event.target.value = "";
  });
};

const begin = async () => {
  byId("chooser").append(...items.map(() => make("option")));
  byId("progress").max = items.length;
  showChips();
  probeStore();
  readPreferences();
  restore();
  connect();
  await fromServer();
  resume();
};

begin();
