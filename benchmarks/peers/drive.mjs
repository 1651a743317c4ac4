// Shows events in vis-timeline in a headless Chromium and prints what its frames cost, as JSON.
//
//     node drive.mjs EVENTS.json     with the packages puppeteer-core and vis-timeline in the current folder
//
// Every frame sets the visible range and waits until the browser has painted it. Its cost is the time that the
// page's main thread spent in tasks meanwhile (TaskDuration of Chromium's performance metrics): script, style,
// layout and painting. What a frame that changes nothing costs, mostly the asking itself, is measured as well
// and subtracted. Items are not stacked: that would take minutes to load with ten thousand of them.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const fromHere = createRequire(join(process.cwd(), "package.json"));
const puppeteer = fromHere("puppeteer-core");
const bundle = join(process.cwd(), "node_modules/vis-timeline");
const { browser: executablePath, width, height, items, groups, views, seconds } = JSON.parse(
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

const busy = async () => (await page.metrics()).TaskDuration * 1000;

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

const frames = [];
const begun = Date.now();
for (const view of views) {
  frames.push(await cost("(view) => timeline.setWindow(view[0], view[1], { animation: false })", view));
  if (Date.now() - begun > seconds * 1000) break;
}
await browser.close();
console.log(JSON.stringify({ loading, idle: median(idle), frames }));
