// Where the page was served for it, each change also goes to `./ballot`, with the revision it rests on; without an answer, the browser keeps it.
const SERVED = document.documentElement.dataset.saves === "server";
const WAIT = 700;
const LONGEST_WAIT = 30_000;
let stored = 0;
let sent = SERVED ? "waiting" : "none";
let timer = 0;
let pause = WAIT;
let busy = false;

const fetchStored = async () => {
  const reply = await fetch("./ballot", { cache: "no-store" });
  if (reply.status === 404 || reply.status === 204) return;
  if (!reply.ok) throw new Error(`status ${reply.status}`);
  const other = fromText(await reply.text());
  stored = other.revision;
  const ahead = [...filled].some(([id, entry]) => !other.filled.has(id) || other.filled.get(id).at < entry.at);
  merge(other);
  if (ahead) revision = Math.max(revision, stored + 1);
  keep();
};

const post = async () => {
  const body = toText();
  const going = revision;
  const reply = await fetch("./ballot", { method: "POST", body, headers: { "Content-Type": "application/json", "If-Match": `"${stored}"` } });
  if (reply.status === 412) {
    // Somebody stored something since: take it, keep what is later, and send both.
    await fetchStored();
    changed();
    return revision === stored;
  }
  if (!reply.ok) throw new Error(`status ${reply.status}`);
  stored = going;
  return revision === going;
};

const send = async () => {
  if (busy) return;
  busy = true;
  let done = false;
  try {
    done = await post();
    sent = done ? "saved" : "waiting";
    pause = WAIT;
  } catch {
    sent = "lost";
    pause = Math.min(pause * 2, LONGEST_WAIT);
  }
  busy = false;
  paintSaved();
  if (!done) later();
};

const later = () => {
  if (!SERVED) return;
  clearTimeout(timer);
  timer = setTimeout(send, pause);
};

const toServer = () => {
  if (!SERVED) return;
  if (sent !== "lost") sent = "waiting";
  later();
};

const fromServer = async () => {
  if (!SERVED) return;
  try {
    await fetchStored();
    sent = revision > stored ? "waiting" : "saved";
  } catch {
    sent = "lost";
  }
  if (sent !== "saved") later();
};

const saveText = () => {
  if (sent === "saved") return "Saved on the server";
  const kept = storeWorks ? "kept in this browser" : "not kept: export before you close";
  if (sent === "waiting") return "Saving…";
  if (sent === "lost") return `The server did not take it; ${kept}`;
  return storeWorks ? "Saved in this browser" : "This browser keeps nothing: export before you close";
};

const isSafe = () => (sent === "none" || sent === "lost" ? storeWorks : sent === "saved" || storeWorks);
