// The conversation on the left: bubbles by customer turn, each turn with the mark "a person was due here".
let shownTurns = [];
let turns = []; // those that can be marked
let currentTurn = null;

const SPEAKERS = { customer: "Customer", agent: "Agent" };

const toolBubble = (bubble) => {
  const state = bubble.ok === true ? "done" : bubble.ok === false ? "failed" : "";
  const summary = make("summary", {}, "Agent used ", make("code", {}, make("bdi", {}, visible(bubble.tool || "a tool"))), state ? `: ${state}` : "");
  const box = make("details", { class: "tool" }, summary);
  // Opened by few, so it is only made then.
  box.addEventListener("toggle", () => {
    if (box.childElementCount > 1) return;
    if (bubble.arguments) box.append(make("p", { class: "meta" }, "asked"), words(bubble.arguments, { className: "code" }));
    if (bubble.text) box.append(make("p", { class: "meta" }, "answered"), words(bubble.text, { className: "code" }));
  });
  return box;
};

const bubbleOf = (bubble, lang) => {
  if (bubble.by === "tool") return toolBubble(bubble);
  if (bubble.by === "handoff") {
    const note = bubble.text ? [make("p", { class: "meta" }, "Note to this person"), words(bubble.text, { lang })] : [];
    return make("div", { class: "handed" }, make("p", { class: "name" }, "A person took over here"), ...note);
  }
  if (bubble.silent) return make("p", { class: "silent" }, "The agent gave no answer");
  return make("div", { class: `says ${bubble.by}` }, make("p", { class: "meta" }, SPEAKERS[bubble.by]), words(bubble.text ?? "", { lang: bubble.language || lang }));
};

const turnOf = (item, side, number, bubbles) => {
  const headingId = `turn-${side}-${number}`;
  const heading = make("h4", { id: headingId }, number === 0 ? "Before the customer's first words" : `Turn ${number}`);
  // Before the customer's first words nobody can be due.
  const mark = number > 0 ? markOf(side, number, headingId) : null;
  const box = make("li", { class: "turn" }, make("div", { class: "turn-head" }, heading, mark ?? ""), ...bubbles.map((b) => bubbleOf(b, item.language)));
  const turn = { side, number, box, mark };
  if (!mark) return turn;
  mark.addEventListener("click", () => toggleDue(turn));
  box.addEventListener("focusin", () => pointAt(turn));
  box.addEventListener("click", () => pointAt(turn));
  return turn;
};

const markOf = (side, number, headingId) =>
  make(
    "button",
    { type: "button", class: "mark small", id: `mark-${side}-${number}`, "aria-pressed": "false", "aria-describedby": headingId, tabindex: -1 },
    "A person was due here",
  );

const talkOf = (item, side) => {
  const talk = item.talks[side];
  const groups = new Map();
  for (const bubble of talk.bubbles) {
    if (!groups.has(bubble.turn)) groups.set(bubble.turn, []);
    groups.get(bubble.turn).push(bubble);
  }
  const own = [...groups].map(([number, bubbles]) => turnOf(item, side, number, bubbles));
  shownTurns.push(...own);
  const title = pairwise ? ["Left conversation", "Right conversation"][side] : "Conversation";
  const list = make("ol", { class: "turns", role: "list", dir: item.direction ?? "ltr" }, ...own.map((turn) => turn.box));
  const end = talk.cut ? "The conversation was broken off here." : "End of the conversation.";
  const masked = talk.masked ? make("p", { class: "quiet" }, `The agent's name is covered in ${talk.masked === 1 ? "1 place" : `${talk.masked} places`}.`) : null;
  return make("section", { class: "talk", "aria-label": title }, make("h3", { class: pairwise ? "" : "unseen" }, title), masked, list, make("p", { class: "ending" }, end));
};

const showTalks = (item) => {
  shownTurns = [];
  currentTurn = null;
  const rules = (assignment.rules ?? []).find((rule) => item.rules && rule.id === item.rules);
  const house = rules ? make("details", { class: "rules", id: "rules" }, make("summary", {}, "The company's rules"), words(rules.text)) : null;
  const talks = item.talks.map((_, side) => talkOf(item, side));
  turns = shownTurns.filter((turn) => turn.mark);
  byId("talks").replaceChildren(...(house ? [house] : []), make("div", { class: pairwise ? "pair" : "" }, ...talks));
  if (turns.length) pointAt(turns[0]);
  paintDue(item);
};

const pointAt = (turn) => {
  currentTurn = turn;
  for (const other of turns) other.box.classList.toggle("current", other === turn);
  rove(turns.map((t) => t.mark), turn.mark);
};

const toTurn = (step) => {
  const next = turns[Math.min(Math.max(turns.indexOf(currentTurn) + step, 0), turns.length - 1)];
  if (!next) return;
  pointAt(next);
  next.mark.focus({ preventScroll: true });
  next.box.scrollIntoView({ block: next.box.offsetHeight > innerHeight / 2 ? "start" : "nearest" });
};

const paintDue = (item) => {
  const { due } = filledOf(item.id);
  for (const turn of turns) {
    const marked = due.some((d) => d.turn === turn.number && d.side === turn.side);
    turn.mark.setAttribute("aria-pressed", String(marked));
    turn.box.classList.toggle("due", marked);
  }
};

const toggleDue = (turn) => {
  if (!turn) return;
  pointAt(turn);
  const same = (d) => d.turn === turn.number && d.side === turn.side;
  let marked = false;
  change(item().id, (entry) => {
    marked = !entry.due.some(same);
    entry.due = marked ? [...entry.due, { turn: turn.number, side: turn.side }] : entry.due.filter((d) => !same(d));
    entry.due.sort((a, b) => a.side - b.side || a.turn - b.turn);
    if (marked) entry.noneDue = false;
  });
  announce(`${sideName(turn.side)}Turn ${turn.number}: ${marked ? "a person was due here" : "mark taken away"}`);
};

const sideName = (side) => (pairwise ? ["Left, ", "Right, "][side] : "");
