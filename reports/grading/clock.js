// How long an item was in front of the rater: the time between two signs of life, of which a pause counts two minutes at most.
const PAUSE = 120;
const looked = new Map();
let lastSign = performance.now();
let watched = "";

const signOfLife = () => {
  const now = performance.now();
  const passed = Math.min((now - lastSign) / 1000, PAUSE);
  lastSign = now;
  if (watched) looked.set(watched, (looked.get(watched) ?? 0) + passed);
};

const watch = (id) => {
  signOfLife();
  watched = id;
};

const takeSeconds = (id) => {
  if (id === watched) signOfLife();
  const seconds = looked.get(id) ?? 0;
  looked.delete(id);
  return seconds;
};

for (const sign of ["keydown", "pointerdown", "wheel"]) document.addEventListener(sign, signOfLife, { capture: true, passive: true });
document.addEventListener("scroll", signOfLife, { capture: true, passive: true });
document.addEventListener("visibilitychange", () => {
  if (document.hidden) signOfLife();
  else lastSign = performance.now();
});
