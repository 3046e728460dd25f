// One JSON file out, one in; and what is still open before it goes out.
const download = () => {
  const name = `ballot-${assignment.rater.replace(/[^\p{L}\p{N}_-]+/gu, "-")}-${assignment.id.slice(0, 8)}.json`;
  const address = URL.createObjectURL(new Blob([toText(), "\n"], { type: "application/json" }));
  const link = make("a", { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  unexported = false;
  announce(`Exported to ${name}`);
  paintSaved();
};

const openLine = (index) => {
  const open = unanswered(items[index].id);
  const what = open.length === steps.length ? "nothing answered yet" : open.join(", ");
  const go = () => {
    byId("finish").close();
    toItem(index);
  };
  return make("li", {}, make("button", { type: "button", class: "link", click: go }, `Conversation ${index + 1}`), `: ${what}`);
};

const LISTED = 200;

const finish = () => {
  const open = items.map((_, index) => index).filter((index) => !isDone(items[index].id));
  const skipped = items.filter((i) => filledOf(i.id).skipped).length;
  const left = open.length ? `${open.length} of ${items.length} conversations have questions without an answer:` : "Every conversation is done. Thank you.";
  byId("finish-says").textContent = skipped ? `${left} (${skipped} skipped)` : left;
  const rest = open.length > LISTED ? [make("li", {}, `and ${open.length - LISTED} more`)] : [];
  byId("finish-open").replaceChildren(...open.slice(0, LISTED).map(openLine), ...rest);
  byId("finish-export").textContent = open.length ? "Export anyway" : "Export";
  byId("finish").showModal();
};

const tell = (title, said) => {
  byId("told-title").textContent = title;
  byId("told-says").textContent = said;
  byId("told").showModal();
};

const importFile = async (file) => {
  let taken = 0;
  try {
    const other = fromText(await file.text());
    taken = merge(other);
    revision += 1;
    keep();
  } catch (problem) {
    tell("The file was not taken", `${file.name}: ${problem.message}. Nothing was changed.`);
    return;
  }
  changed();
  resume();
  tell("The file was taken", `Answers to ${taken} conversations came from it. Where this page had later ones, those were kept.`);
};
