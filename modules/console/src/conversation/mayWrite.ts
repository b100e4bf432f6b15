interface Person {
  login: string;
  roles: readonly string[];
}

export const isLead = ({ roles }: Person) => roles.some((role) => role === "supervisor" || role === "administrator");

/** Whoever has the ticket writes to its customer and does things with it; those who supervise may help out. */
export const mayWrite = (ticket: { status: string; agent: string | null } | undefined, person: Person) =>
  ticket?.status === "assigned" && (ticket.agent === person.login || isLead(person));
