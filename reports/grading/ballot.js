// The answers: one Filled for each item that was touched, kept under the id of the assignment, with a revision that rises with each change.
const { assignment, criteria } = JSON.parse(byId("data").textContent);
const items = assignment.items;
const pairwise = assignment.mode === "pairwise";
const itemIds = new Set(items.map((item) => item.id));
const criterionOf = new Map(criteria.map((criterion) => [criterion.id, criterion]));
const SLOT = `hardcalls/ballot/${assignment.id}`;
const LONGEST = 20000;

const filled = new Map();
let revision = 0;
let savedAt = "";

const blank = () => ({ answers: new Map(), due: [], noneDue: false, skipped: false, reason: "", comment: "", seconds: 0, at: "" });
const filledOf = (id) => filled.get(id) ?? blank();
const answerOf = (id, criterion) => filledOf(id).answers.get(criterion) ?? { state: null, value: null, comment: "", quotes: [] };
const dueKnown = (entry) => entry.noneDue || entry.due.length > 0;
const unanswered = (id) => {
  const entry = filledOf(id);
  if (entry.skipped) return [];
  const open = criteria.map((criterion) => criterion.id).filter((name) => !entry.answers.get(name)?.state);
  return pairwise || dueKnown(entry) ? open : [...open, DUE];
};
const isDone = (id) => unanswered(id).length === 0;
const isBegun = (id) => filled.has(id);

const toText = () =>
  JSON.stringify({
    hardcalls: "ballot",
    schema: 1,
    assignment: assignment.id,
    rater: assignment.rater,
    mode: assignment.mode,
    rubric: assignment.rubric,
    commitment: assignment.commitment,
    revision,
    at: savedAt,
    items: items.filter((item) => filled.has(item.id)).map((item) => toRecord(item.id, filled.get(item.id))),
  });

const toRecord = (id, entry) => ({
  item: id,
  answers: criteria.filter((c) => entry.answers.has(c.id)).map((c) => ({ criterion: c.id, ...entry.answers.get(c.id) })),
  due: entry.due,
  none_due: entry.noneDue,
  skipped: entry.skipped,
  reason: entry.reason,
  comment: entry.comment,
  seconds: Math.round(entry.seconds * 1000) / 1000,
  at: entry.at,
});

// Reading back what was exported or stored: all of it is looked at before any of it is taken.
const refuse = (why) => {
  throw new Error(why);
};
const expect = (holds, why) => holds || refuse(why);
const text = (value) => (typeof value === "string" && value.length <= 2 * LONGEST ? value.toWellFormed() : refuse("it is damaged: a text"));
const TIME = /^$|^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const isTurn = (turn) => Number.isInteger(turn) && turn >= 0;

const fromText = (source) => {
  let ballot = null;
  try {
    ballot = JSON.parse(source);
  } catch {
    refuse("it is not JSON");
  }
  expect(ballot !== null && ballot.hardcalls === "ballot" && ballot.schema === 1, "it is not a file that this page exported");
  expect(ballot.assignment === assignment.id, "it belongs to another grading page");
  expect(ballot.rater === assignment.rater && ballot.mode === assignment.mode, "it is another rater's");
  expect(ballot.rubric === assignment.rubric && ballot.commitment === assignment.commitment, "it was made with another rubric or key");
  expect(Number.isSafeInteger(ballot.revision) && ballot.revision >= 0 && Array.isArray(ballot.items), "it is damaged");
  try {
    return { revision: ballot.revision, filled: new Map(ballot.items.map(fromRecord)) };
  } catch (problem) {
    throw problem instanceof TypeError ? new Error("it is damaged") : problem;
  }
};

const fromRecord = (record) => {
  expect(itemIds.has(record.item), "it has answers to a conversation that is not on this page");
  const seconds = record.seconds ?? 0;
  expect(Number.isFinite(seconds) && seconds >= 0, "it is damaged: seconds");
  const due = (record.due ?? []).map(({ turn, side = 0 }) => (isTurn(turn) && (side === 0 || side === 1) ? { turn, side } : refuse("it is damaged: due")));
  const entry = {
    answers: new Map((record.answers ?? []).map(fromAnswer)),
    due,
    noneDue: record.none_due === true,
    skipped: record.skipped === true,
    reason: text(record.reason ?? ""),
    comment: text(record.comment ?? ""),
    seconds,
    at: TIME.test(record.at ?? "") ? (record.at ?? "") : refuse("it is damaged: at"),
  };
  return [record.item, entry];
};

const fromAnswer = (record) => {
  const criterion = criterionOf.get(record.criterion) ?? refuse("it answers a question that is not on this page");
  const state = record.state ?? null;
  const value = record.value ?? null;
  const values = pairwise ? ["left", "right", "tie"] : criterion.anchors.map((anchor) => anchor.value);
  const fits = state === "given" ? values.includes(value) : value === null && (state === null || state === "not_applicable");
  expect(fits, `its answer to ${criterion.id} is off the scale`);
  const quotes = (record.quotes ?? []).map((quote) => ({ turn: isTurn(quote.turn) ? quote.turn : refuse("it is damaged: turn"), text: text(quote.text) }));
  return [criterion.id, { state, value, comment: text(record.comment ?? ""), quotes }];
};

// Two states of the same ballot: of each item, what was said last. Gives how many items came from the other.
const merge = (other) => {
  let taken = 0;
  for (const [id, entry] of other.filled) {
    if (filled.has(id) && filled.get(id).at >= entry.at) continue;
    filled.set(id, entry);
    taken += 1;
  }
  revision = Math.max(revision, other.revision);
  return taken;
};

// The browser's own store. It may be forbidden, full, or shared with another tab that knows more.
let storeWorks = true;
let unexported = false;

const readStore = () => {
  let kept = null;
  try {
    kept = localStorage.getItem(SLOT);
  } catch {
    storeWorks = false;
  }
  return kept;
};

const takeNewer = () => {
  const kept = readStore();
  if (kept === null) return false;
  const other = fromText(kept);
  return other.revision > revision && merge(other) > 0;
};

const keep = () => {
  savedAt = new Date().toISOString();
  unexported = true;
  try {
    localStorage.setItem(SLOT, toText());
    storeWorks = true;
  } catch {
    storeWorks = false;
  }
};

// Every change goes through here: first what another tab has stored since, then the change, then the store.
const change = (id, edit) => {
  try {
    takeNewer();
  } catch {
    // What is stored cannot be read any more: what is in this tab is all there is.
  }
  const entry = filledOf(id);
  edit(entry);
  entry.at = new Date().toISOString();
  entry.seconds += takeSeconds(id);
  filled.set(id, entry);
  revision += 1;
  keep();
  changed();
};

const answer = (id, criterion, edit) =>
  change(id, (entry) => {
    const next = { ...answerOf(id, criterion) };
    edit(next);
    const empty = next.state === null && next.comment === "" && next.quotes.length === 0;
    if (empty) entry.answers.delete(criterion);
    else entry.answers.set(criterion, next);
  });
