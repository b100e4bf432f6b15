import type es from "./messages.es";

const en: Record<keyof typeof es, string> = {
  "customer.title": "Customer’s profile",
  "customer.vip": "VIP: comes first",
  "customer.none": "No data: nobody has been asked about this customer yet. What is found or noted appears here.",
  "customer.unknown": "Not found: no source knows this phone. Note what the customer tells you.",
  "customer.ambiguous": "“{name}” has {hits} customers with this phone: none of them is chosen.",
  "customer.silent": "“{name}” has not answered since {since}.",
  "customer.mayBeOld": "What is shown may have changed.",
  "customer.add": "Write something down",
  "customer.refresh": "Ask again",
  "customer.asked": "The sources have been asked; what they say will appear here.",
  "customer.edit": "Correct {name}",
  "customer.forget": "Take back what was noted in {name}",
  "customer.field": "Field",
  "customer.field.wrong": "Letters, digits, - and _; begins with a letter.",
  "customer.value": "Value",
  "customer.agent": "written down by a person",
  "customer.csv": "list of customers",
  "customer.themselves": "said by the customer",
  "customer.disputed": "another source says otherwise",
  "customer.name.name": "Name",
  "customer.name.tier": "Tier",
  "customer.name.tags": "Tags",
  "customer.name.email": "E-mail",
  "customer.name.language": "Language",
  "customer.name.company": "Company",
  "customer.name.owner": "Account owner",
};

export default en;
