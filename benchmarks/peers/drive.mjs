// Shows events in vis-timeline in a headless Chromium and prints what its frames cost, as JSON.
//
//     node drive.mjs EVENTS.json     with the packages puppeteer-core and vis-timeline in the current folder
//
// Every frame sets the visible range and waits until the browser has painted it. Its cost is the CPU time that
// the page's main thread spent in tasks meanwhile (TaskDuration of Chromium's performance metrics, counted by
// the thread's own clock): script, style, layout and the recording of what is to be painted. Filling the pixels
// happens in other threads and processes and does not count; where /proc tells of them (Linux), ``all`` is the
// mean CPU time a frame of all of the browser's processes. What a frame that changes nothing costs, mostly the asking
// itself, is measured as well and subtracted. The best of some passes over the views counts. Items are not
// stacked: that would take minutes to load with ten thousand of them.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const fromHere = createRequire(join(process.cwd(), "package.json"));
const puppeteer = fromHere("puppeteer-core");
const bundle = join(process.cwd(), "node_modules/vis-timeline");
const { browser: executablePath, width, height, items, groups, views, passes, seconds } = JSON.parse(
  readFileSync(process.argv[2], "utf8"),
);

const browser = await puppeteer.launch({
  executablePath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
  protocolTimeout: 600_000,
  defaultViewport: { width, height },
});
const page = await browser.newPage();
await page.setContent(`<body style="margin:0"><div id="timeline" style="width:${width}px"></div></body>`);
await page.addStyleTag({ path: join(bundle, "styles/vis-timeline-graph2d.min.css") });
await page.addScriptTag({ path: join(bundle, "standalone/umd/vis-timeline-graph2d.min.js") });

const session = await page.createCDPSession();
await session.send("Performance.enable", { timeDomain: "threadTicks" });

async function busy() {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
}

// CPU milliseconds that the browser's processes have used; they count in hundredths of a second.
function used() {
  const rows = readdirSync("/proc").filter((name) => /^\d+$/.test(name)).flatMap((name) => {
    try {
      const fields = readFileSync(`/proc/${name}/stat`, "utf8").replace(/^.*\) /s, "").split(" ");
      const [parent, user, system] = [1, 11, 12].map((at) => Number(fields[at]));
      return [{ id: Number(name), parent, time: 10 * (user + system) }];
    } catch {
      return []; // it has ended meanwhile
    }
  });
  const family = new Set([browser.process().pid]);
  for (let size = 0; size < family.size; ) {
    size = family.size;
    rows.filter(({ parent }) => family.has(parent)).forEach(({ id }) => family.add(id));
  }
  return rows.filter(({ id }) => family.has(id)).reduce((sum, { time }) => sum + time, 0);
}

async function mean(count, act) {
  if (!existsSync("/proc/self/stat")) return null;
  const before = used();
  for (let n = 0; n < count; n++) await act(n);
  return (used() - before) / count;
}

const painted = () =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 0))));

async function cost(act, argument) {
  const before = await busy();
  await page.evaluate(`(${act})(${JSON.stringify(argument)}); (${painted})()`);
  return (await busy()) - before;
}

const loading = await cost(
  `({ items, groups, height, view }) => {
    window.timeline = new vis.Timeline(document.getElementById("timeline"),
      new vis.DataSet(items), new vis.DataSet(groups),
      { height, stack: false, start: view[0], end: view[1] });
  }`,
  { items, groups, height, view: views[0] },
);

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const idle = [];
for (let n = 0; n < 15; n++) idle.push(await cost("() => 0", null));

const move = "(view) => timeline.setWindow(view[0], view[1], { animation: false })";
const frames = [];
const begun = Date.now();
const late = () => Date.now() - begun > seconds * 1000;
for (let pass = 0; pass < passes && !late(); pass++) {
  for (const [at, view] of (pass ? views.slice(0, frames.length) : views).entries()) {
    const spent = await cost(move, view);
    frames[at] = Math.min(frames[at] ?? Infinity, spent);
    if (late()) break;
  }
}
const shown = views.slice(0, frames.length);
const asking = await mean(60, () => cost("() => 0", null));
const all = await mean(late() ? 0 : shown.length, (n) =>
  cost(move, shown[n]),
);
await browser.close();
console.log(JSON.stringify({ loading, idle: median(idle), frames, all: all && all - asking }));
