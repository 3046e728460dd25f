(() => {
  "use strict";
  const talks = Array.from(document.querySelectorAll("details.talk"));
  let at = -1;
  const reveal = (element) => {
    for (let node = element; node; node = node.parentElement) if (node.tagName === "DETAILS") node.open = true;
  };
  const go = (step) => {
    const next = Math.min(Math.max(at + step, 0), talks.length - 1);
    if (!talks.length || next === at) return;
    if (talks[at]) talks[at].open = false;
    at = next;
    reveal(talks[at]);
    talks[at].querySelector("summary").focus({ preventScroll: true });
    talks[at].scrollIntoView({ block: "start" });
  };
  const follow = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    reveal(target);
    if (talks.includes(target)) at = talks.indexOf(target);
    target.scrollIntoView({ block: "start" });
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "j") go(1);
    if (event.key === "k") go(-1);
  });
  document.addEventListener("focusin", (event) => {
    const talk = event.target.closest("details.talk");
    if (talk) at = talks.indexOf(talk);
  });
  window.addEventListener("hashchange", follow);
  if (location.hash) follow();
})();
