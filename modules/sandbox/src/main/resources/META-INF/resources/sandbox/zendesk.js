"use strict";

const $ = (id) => document.getElementById(id);
const LOOK_EVERY_MILLIS = 1500;
const STATES = { new: "nuevo", open: "abierto", pending: "pendiente", hold: "en espera", solved: "resuelto", closed: "cerrado" };
let chosen = null;
$("agent").value = localStorage.getItem("relevo.zendesk.agent") || "ana@zendesk.example";

function element(tag, properties, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

async function call(path, body) {
  const answer = await fetch(`/demo/zendesk/${path}`, body === undefined ? {} : { method: "POST", body: JSON.stringify(body) });
  const json = await answer.json();
  if (!answer.ok) throw new Error(json.title || answer.statusText);
  return json;
}

function row(ticket) {
  const button = element("button", { type: "button" }, `#${ticket.id} ${ticket.subject || ""}`,
    element("small", { textContent: `${STATES[ticket.status]} · ${ticket.assignee || "sin asignar"} · ${ticket.comments.length} comentarios` }));
  button.addEventListener("click", () => { chosen = ticket.id; look(); });
  return element("li", { className: ticket.id === chosen ? "on" : "" }, button);
}

function comment(each) {
  const files = each.attachments.map((file) => `📎 ${file.file_name} (${file.size} bytes)`).join("\n");
  const time = new Date(each.at).toLocaleTimeString("es");
  return element("li", { className: each.public ? "" : "note" },
    element("small", { textContent: `${each.author} · ${time}${each.public ? "" : " · nota interna"}` }), each.body, files ? `\n${files}` : "");
}

function show(ticket) {
  $("answer").hidden = !ticket;
  if (!ticket) return;
  $("ticket-title").textContent = `#${ticket.id} ${ticket.subject || ""}`;
  const requester = ticket.requester || {};
  $("facts").textContent = [`${STATES[ticket.status]}`, `prioridad ${ticket.priority || "—"}`, `${requester.name || "?"} ${requester.phone || ""}`,
    `etiquetas: ${ticket.tags.join(", ") || "—"}`].join(" · ");
  $("comments").replaceChildren(...ticket.comments.map(comment));
}

async function look() {
  try {
    const { items } = await call("tickets");
    $("none").hidden = items.length > 0;
    // somebody is about to press one of these
    if (!$("list").contains(document.activeElement)) $("list").replaceChildren(...items.map(row));
    show(items.find((ticket) => ticket.id === chosen));
  } catch (away) {
    $("problem").textContent = away.message;
  }
}

async function act(deed) {
  localStorage.setItem("relevo.zendesk.agent", $("agent").value);
  try {
    await call(`tickets/${chosen}/deeds`, { agent: $("agent").value, ...deed });
    $("problem").textContent = "";
    $("text").value = "";
  } catch (refused) {
    $("problem").textContent = refused.message;
  }
  look();
}

$("answer").addEventListener("submit", (event) => {
  event.preventDefault();
  if ($("text").value.trim()) act({ text: $("text").value, note: $("note").checked });
});
$("subscribe").addEventListener("submit", async (event) => {
  event.preventDefault();
  try {
    await call("webhook", { endpoint: `${location.origin}/webhooks/integrations/${$("name").value}`, secret: $("secret").value });
    $("told").textContent = "Desde ahora se avisa de lo que pase aquí.";
  } catch (refused) {
    $("told").textContent = refused.message;
  }
});
document.querySelectorAll("[data-status]").forEach((button) => button.addEventListener("click", () => act({ status: button.dataset.status })));
$("mine").addEventListener("click", () => act({ assignee: $("agent").value }));
setInterval(look, LOOK_EVERY_MILLIS);
look();
