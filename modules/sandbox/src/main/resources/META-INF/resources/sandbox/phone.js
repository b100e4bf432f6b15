"use strict";

const $ = (id) => document.getElementById(id);
const LOOK_EVERY_MILLIS = 700;
let language = localStorage.getItem("relevo.language") || "es";
let customer = CUSTOMERS[0];
let after = 0;
let ahead = 0;
let looking = false;

const say = (word) => WORDS[language][word] || word;

function translate() {
  document.documentElement.lang = language;
  document.title = `${say("title")} · Relevo`;
  document.querySelectorAll("[data-say]").forEach((element) => { element.textContent = say(element.dataset.say); });
  document.querySelectorAll("[data-hint]").forEach((element) => { element.placeholder = say(element.dataset.hint); });
  document.querySelectorAll("[data-label]").forEach((element) => element.setAttribute("aria-label", say(element.dataset.label)));
}

async function call(path, body) {
  const asIs = body instanceof Blob ? body : JSON.stringify(body);
  const answer = await fetch(`/demo/${path}`, body === undefined ? {} : { method: "POST", body: asIs });
  const json = await answer.json();
  if (!answer.ok) throw new Error(json.title || answer.statusText);
  return json;
}

/** Runs a command of the person's; what is refused is said in the panel. */
async function attempt(work) {
  try {
    await work();
    $("problem").textContent = "";
  } catch (refused) {
    $("problem").textContent = refused instanceof TypeError ? say("away") : refused.message;
  }
}

function element(tag, properties, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

function meta(bubble) {
  const time = new Date(bubble.at).toLocaleTimeString(language, { hour: "2-digit", minute: "2-digit" });
  const status = bubble.from === "customer" ? ` · ${say(bubble.status)}` : "";
  return element("div", { className: `meta ${bubble.status}`, textContent: time + status });
}

function choiceButton(bubble, choice, done) {
  const button = element("button", { type: "button", textContent: choice.title });
  if (choice.description) button.append(element("small", { textContent: choice.description }));
  button.addEventListener("click", () => {
    done();
    send({ choice: { id: choice.id, title: choice.title, list: Boolean(bubble.label) }, replyTo: bubble.id });
  });
  return button;
}

function openSheet(bubble) {
  $("sheet-title").textContent = bubble.label;
  $("rows").replaceChildren(...bubble.choices.map((choice) => choiceButton(bubble, choice, () => $("sheet").close())));
  $("sheet").showModal();
}

function choices(bubble) {
  if (!bubble.choices) return [];
  if (!bubble.label) {
    return [element("div", { className: "choices" }, ...bubble.choices.map((choice) => choiceButton(bubble, choice, () => {})))];
  }
  const open = element("button", { type: "button", textContent: `☰ ${bubble.label}` });
  open.setAttribute("aria-haspopup", "dialog");
  open.addEventListener("click", () => openSheet(bubble));
  return [element("div", { className: "choices" }, open)];
}

/** What the business sent: a picture as such, anything else to be kept. */
function attached(bubble) {
  if (!bubble.file) return [];
  const address = `/demo/graph/files/${encodeURIComponent(bubble.file.id)}/bytes`;
  const name = bubble.file.name || say(bubble.file.type);
  if (bubble.file.type === "image") return [element("img", { src: address, alt: name, className: "picture" })];
  return [element("a", { href: address, download: bubble.file.name, textContent: `📎 ${name}` })];
}

/** A file without a caption has none. */
function words(bubble) {
  return bubble.file && bubble.text === `<${bubble.file.type}>` ? "" : bubble.text;
}

function show(bubble) {
  const present = [...$("chat").children].find((item) => item.dataset.id === bubble.id);
  if (present) {
    present.querySelector(".meta").replaceWith(meta(bubble));
    return;
  }
  const who = element("span", { className: "hidden", textContent: `${say(bubble.from === "customer" ? "you" : "brand")}: ` });
  const body = element("div", { className: "bubble" }, who, ...attached(bubble), element("p", { textContent: words(bubble) }), meta(bubble));
  const item = element("li", { className: bubble.from }, body, ...choices(bubble));
  item.dataset.id = bubble.id;
  $("chat").append(item);
  $("chat").scrollTop = $("chat").scrollHeight;
}

async function look() {
  if (looking) return;
  looking = true;
  const whose = customer;
  try {
    const seen = await call(`phones/${encodeURIComponent(whose.address)}/messages?after=${after}&seen=${!document.hidden}`);
    if (whose !== customer) return;
    after = seen.next;
    seen.items.forEach(show);
    $("typing").textContent = seen.typing ? say("typing") : "";
    if ($("problem").textContent === say("away")) $("problem").textContent = "";
  } catch {
    $("problem").textContent = say("away");
  } finally {
    looking = false;
  }
}

function send(saying) {
  const whose = customer;
  return attempt(async () => {
    await call(`phones/${encodeURIComponent(whose.address)}/messages`, { name: whose.name, ...saying });
    await look();
  });
}

/** What is written so far goes along as the caption. */
function sendFile(file) {
  const whose = customer;
  return attempt(async () => {
    const query = new URLSearchParams({ name: file.name, caption: $("text").value.trim(), customer: whose.name || "" });
    await call(`phones/${encodeURIComponent(whose.address)}/files?${query}`, file);
    $("text").value = "";
    await look();
  });
}

function use(next) {
  customer = { ...next };
  after = 0;
  $("chat").replaceChildren();
  $("typing").textContent = "";
  look();
}

function listCustomers() {
  $("customers").replaceChildren(...CUSTOMERS.map((known, place) => element("option", {
    value: String(place), textContent: `${known.name} · ${known.address}${known.note ? ` (${known.note})` : ""}`,
    selected: known.address === customer.address,
  })));
}

function showClock(clock) {
  ahead = clock.aheadSeconds;
  $("now").textContent = new Date(clock.now).toLocaleString(language);
}

async function showFaults() {
  const faults = await call("graph/config");
  document.querySelectorAll("#faults input").forEach((knob) => { knob.value = faults[knob.name]; });
}

function listen() {
  $("language").value = language;
  $("language").addEventListener("change", (event) => {
    language = event.target.value;
    localStorage.setItem("relevo.language", language);
    translate();
    use(customer);
  });
  $("write").addEventListener("submit", (event) => {
    event.preventDefault();
    const text = $("text").value.trim();
    $("text").value = "";
    if (text) send({ text });
  });
  $("file").addEventListener("change", (event) => {
    const [file] = event.target.files;
    event.target.value = "";
    if (file) sendFile(file);
  });
  $("customers").addEventListener("change", (event) => use(CUSTOMERS[Number(event.target.value)]));
  $("other").addEventListener("submit", (event) => {
    event.preventDefault();
    const next = { address: $("number").value.trim().replace(/^\+/, ""), name: $("name").value.trim() };
    CUSTOMERS.push(next);
    use(next);
    listCustomers();
  });
  document.querySelectorAll("[data-ahead]").forEach((button) => button.addEventListener("click", () => attempt(async () => {
    const step = Number(button.dataset.ahead);
    showClock(await call("clock", { aheadSeconds: step === 0 ? 0 : ahead + step }));
  })));
  document.querySelectorAll("#faults input").forEach((knob) => knob.addEventListener("change", () => attempt(() =>
    call("graph/config", { [knob.name]: Number(knob.value) }))));
  $("close").addEventListener("click", () => $("sheet").close());
  $("ideas").replaceChildren(...IDEAS.map((idea) => {
    const button = element("button", { type: "button", textContent: idea });
    button.addEventListener("click", () => send({ text: idea }));
    return button;
  }));
}

translate();
listCustomers();
listen();
attempt(showFaults);
attempt(async () => showClock(await call("clock")));
setInterval(() => attempt(async () => showClock(await call("clock"))), 10_000);
setInterval(look, LOOK_EVERY_MILLIS);
look();
