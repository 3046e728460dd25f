// The rubric on the right: all its criteria as a row of small buttons, and the one in hand with its scale.
const DUE = "DUE";
const steps = pairwise ? criteria.map((c) => c.id) : [...criteria.map((c) => c.id), DUE];
const DUE_CRITERION = {
  id: DUE,
  title: "Was a person due?",
  question: "Was there a moment from which this customer should have been with a person?",
  evidence: "Mark the turn in which it became clear, with its button or with the keys . , and m. Several marks are possible.",
};
const SIDES = [
  { value: "left", key: "1", says: "The left one does better" },
  { value: "right", key: "2", says: "The right one does better" },
  { value: "tie", key: "0", says: "No difference" },
];

const stepOf = (name) => (name === DUE ? DUE_CRITERION : criterionOf.get(name));
const NAMES = { left: "left", right: "right", tie: "no difference" };

const stateOf = (name) => {
  const entry = filledOf(item().id);
  if (name === DUE) return entry.due.length ? "marked" : entry.noneDue ? "none" : "";
  const given = answerOf(item().id, name);
  if (given.state === "not_applicable") return "n/a";
  return given.state === "given" ? String(NAMES[given.value] ?? given.value) : "";
};

const chip = (name) =>
  make("button", { type: "button", class: "chip", id: `chip-${name}`, tabindex: -1, click: () => toStep(steps.indexOf(name), { focus: false }) }, name);

const showChips = () => byId("chips").replaceChildren(...steps.map(chip));

const paintChips = () => {
  const now = steps[place.step];
  for (const name of steps) {
    const box = byId(`chip-${name}`);
    const state = stateOf(name);
    box.classList.toggle("done", state !== "");
    box.setAttribute("aria-label", `${name}, ${visible(stepOf(name).title)}: ${state || "no answer yet"}`);
    box.title = visible(stepOf(name).title);
    if (name === now) box.setAttribute("aria-current", "step");
    else box.removeAttribute("aria-current");
  }
  rove(
    steps.map((name) => byId(`chip-${name}`)),
    byId(`chip-${now}`),
  );
};

// The possible answers, each with its key.
const optionsOf = (criterion) => {
  if (criterion.id === DUE) {
    return [{ state: "none", value: null, key: "0", says: "No person was due anywhere in this conversation" }];
  }
  const scale = pairwise ? SIDES : criterion.anchors.map((a) => ({ ...a, key: String(a.value) }));
  const options = scale.map((o) => ({ state: "given", ...o }));
  if (criterion.not_applicable) options.push({ state: "not_applicable", value: null, key: "n", says: `Does not apply: ${criterion.not_applicable}` });
  return options;
};

const isChosen = (criterion, option) => {
  if (criterion.id === DUE) return filledOf(item().id).noneDue;
  const given = answerOf(item().id, criterion.id);
  return given.state === option.state && given.value === option.value;
};

const optionOf = (criterion, option, index) => {
  const id = `option-${index}`;
  const example = option.example ? make("span", { class: "example", id: `${id}-example`, dir: "auto" }, visible(option.example)) : null;
  const severity = option.severity ? make("span", { class: `pill ${option.severity}` }, option.severity) : null;
  const says = make("span", { class: "says-what", id: `${id}-says` }, make("span", { dir: "auto" }, visible(option.says)), severity ? " " : "", severity);
  return make(
    "div",
    {
      role: criterion.id === DUE ? "checkbox" : "radio",
      class: "option",
      id,
      tabindex: -1,
      "aria-checked": "false",
      "aria-labelledby": `${id}-says`,
      "aria-describedby": example ? `${id}-example` : null,
      click: () => choose(option),
    },
    make("kbd", { "aria-hidden": "true" }, option.key),
    make("span", { class: "option-text" }, says, example),
  );
};

const commentBox = (id, label, value, limit, input) => {
  const area = make("textarea", { id, rows: 2, dir: "auto", maxlength: limit, input: (event) => input(event.target.value.toWellFormed()) });
  area.value = value;
  return make("div", { class: "field" }, make("label", { for: id }, label), area);
};

const anchorNotes = (criterion) =>
  make(
    "details",
    { class: "scale" },
    make("summary", {}, "What the points of the scale mean"),
    make("dl", {}, ...criterion.anchors.flatMap((a) => [make("dt", {}, String(a.value)), make("dd", { dir: "auto" }, visible([a.says, a.example ?? ""].filter(Boolean).join(" – ")))])),
  );

const showQuestion = () => {
  const criterion = stepOf(steps[place.step]);
  const due = criterion.id === DUE;
  const given = due ? null : answerOf(item().id, criterion.id);
  const options = optionsOf(criterion);
  const boxes = options.map((option, index) => optionOf(criterion, option, index));
  const group = make("div", { role: due ? "group" : "radiogroup", class: "options", id: "options", "aria-labelledby": "question-title", "aria-describedby": "question-text" }, ...boxes);
  const parts = [
    make("h2", { id: "question-title" }, make("span", { class: "code-name" }, due ? "" : `${criterion.id} `), make("span", { dir: "auto" }, visible(criterion.title))),
    make("p", { id: "question-text", class: "lead", dir: "auto" }, visible(criterion.question)),
    pairwise ? anchorNotes(criterion) : null,
    group,
    make("p", { id: "due-list", class: "quiet", hidden: !due }),
    make("p", { class: "quiet", dir: "auto" }, `${due ? "How" : "What counts"}: ${visible(criterion.evidence)}`),
    make("button", { type: "button", class: "small", id: "clear", click: clearAnswer }, "Take the answer away"),
    due ? null : commentBox("comment", `Comment on ${criterion.id} (optional)`, given.comment, LONGEST, comment),
    due ? null : make("ul", { id: "quotes", class: "quotes" }),
    commentBox("item-comment", "Comment on the whole conversation (optional)", filledOf(item().id).comment, LONGEST, itemComment),
  ];
  byId("question").replaceChildren(...parts.filter(Boolean));
  paintQuestion();
};

const paintQuestion = () => {
  const criterion = stepOf(steps[place.step]);
  const options = optionsOf(criterion);
  const boxes = options.map((_, index) => byId(`option-${index}`));
  boxes.forEach((box, index) => box.setAttribute("aria-checked", String(isChosen(criterion, options[index]))));
  const chosen = boxes.find((box) => box.getAttribute("aria-checked") === "true");
  rove(boxes, boxes.includes(document.activeElement) ? document.activeElement : (chosen ?? boxes[0]));
  byId("step-on").textContent = atEnd() ? "Next conversation ›" : "Next ›";
  byId("clear").disabled = stateOf(criterion.id) === "";
  if (criterion.id !== DUE) return paintQuotes();
  const { due, noneDue } = filledOf(item().id);
  byId("due-list").hidden = noneDue;
  byId("due-list").textContent = due.length ? `Marked: turn ${due.map((d) => d.turn).join(", ")}` : "No turn is marked yet.";
};

const paintQuotes = () => {
  const name = steps[place.step];
  const quotes = answerOf(item().id, name).quotes;
  const remove = (index) => answer(item().id, name, (a) => (a.quotes = a.quotes.filter((_, i) => i !== index)));
  const line = (quote, index) =>
    make(
      "li",
      {},
      make("q", { dir: "auto" }, visible(quote.text)),
      ` turn ${quote.turn} `,
      make("button", { type: "button", class: "small", "aria-label": `Remove quote ${index + 1}`, click: () => remove(index) }, "Remove"),
    );
  byId("quotes").replaceChildren(...quotes.map(line));
};
