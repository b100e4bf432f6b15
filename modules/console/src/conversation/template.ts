import type { Content, Template } from "./types";

const isNumbered = (variables: string[]) => variables.every((name) => /^\d+$/.test(name));

export const filledTemplate = (template: Template, values: Record<string, string>) =>
  (template.text ?? "").replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name]?.trim() || whole);

/** As the desk takes it: blanks by order have no name, others do. */
export function contentOf(template: Template, values: Record<string, string>): Content {
  const named = !isNumbered(template.variables);
  const parameters = template.variables.map((name) => ({
    type: "text",
    name: named ? name : null,
    text: values[name]?.trim() ?? "",
  }));
  return {
    kind: "TEMPLATE",
    text: filledTemplate(template, values),
    template: {
      name: template.name,
      language: template.language,
      components: parameters.length > 0 ? [{ type: "body", parameters }] : [],
    },
  };
}

interface Component {
  parameters?: { name?: string | null; text?: string }[];
}

/** What its blanks were filled with. */
export function valuesOf(template: Content["template"]): Record<string, string> {
  const parameters = ((template?.components ?? []) as Component[]).flatMap((each) => each.parameters ?? []);
  return Object.fromEntries(parameters.map(({ name, text }, at) => [name ?? String(at + 1), text ?? ""]));
}
