// What the rater does with the question in hand: choose, take away, comment, quote, skip.
const choose = (option) => {
  const name = steps[place.step];
  if (name === DUE) {
    change(item().id, (entry) => {
      entry.noneDue = !entry.noneDue;
      if (entry.noneDue) entry.due = [];
    });
    announce(filledOf(item().id).noneDue ? "No person was due" : "Answer taken away");
    return;
  }
  answer(item().id, name, (a) => {
    a.state = option.state;
    a.value = option.value;
  });
  announce(`${name}: ${option.state === "not_applicable" ? "does not apply" : `${option.key}, ${visible(option.says).replace(/\.$/, "")}`}. ${saveText()}`);
};

const chooseByKey = (key) => {
  if (filledOf(item().id).skipped) {
    announce("This conversation is skipped: take it up again first");
    return;
  }
  const criterion = stepOf(steps[place.step]);
  const option = optionsOf(criterion).find((o) => o.key === key);
  if (!option) {
    announce(key === "n" ? `${criterion.id} always applies` : `${key} is not on this scale`);
    return;
  }
  if (!(criterion.id === DUE && filledOf(item().id).noneDue)) choose(option);
  if (preferences.advance) toStep(place.step + 1, { focus: true });
  else byId("options").querySelector("[aria-checked=true]")?.focus();
};

const clearAnswer = () => {
  const name = steps[place.step];
  if (name === DUE) change(item().id, (entry) => Object.assign(entry, { due: [], noneDue: false }));
  else answer(item().id, name, (a) => Object.assign(a, { state: null, value: null }));
  byId("options").querySelector("[tabindex='0']").focus();
  announce(`${name}: answer taken away`);
};

const comment = (said) => answer(item().id, steps[place.step], (a) => (a.comment = said));
const itemComment = (said) => change(item().id, (entry) => (entry.comment = said));

// The selected words become evidence, where they stand in one turn of the conversation as they are.
const quote = () => {
  const name = steps[place.step];
  const selection = getSelection();
  const said = selection.toString().trim();
  const turn = said ? shownTurns.find((t) => t.box.contains(selection.anchorNode) && t.box.contains(selection.focusNode)) : null;
  if (!turn || name === DUE) {
    announce("To quote, select words within one turn, then press q");
    return;
  }
  const bubbles = item().talks[turn.side].bubbles.filter((b) => b.turn === turn.number);
  if (!bubbles.some((b) => (b.text ?? "").includes(said))) {
    announce("To quote, select words of one message");
    return;
  }
  answer(item().id, name, (a) => (a.quotes = [...a.quotes, { turn: turn.number, text: said }].slice(0, 100)));
  announce(`Quoted for ${name}`);
};

const askToSkip = () => {
  byId("skip-reason").value = filledOf(item().id).reason;
  byId("skip").showModal();
};

const skip = (reason) => {
  const id = item().id;
  change(id, (entry) => Object.assign(entry, { skipped: true, reason }));
  const left = items.length > place.item + 1;
  announce("Conversation skipped");
  if (left) toItem(place.item + 1);
  else byId("unskip").focus();
};

const unskip = () => {
  change(item().id, (entry) => Object.assign(entry, { skipped: false, reason: "" }));
  announce("Conversation taken up again");
  focusQuestion();
};
