import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { BackIcon } from "../shell/icons";

type Way = { leave: () => void } | { to: "/admin/channels" | "/admin/customers" | "/admin/integrations" };

/** From one of them back to all: by an address, or by what else leaves it. */
export function BackTo({ words, ...way }: { words: string } & Way) {
  const leaving =
    "to" in way
      ? { renderRoot: (props: object) => <Link to={way.to} search={{}} {...props} /> }
      : { onClick: way.leave };
  return (
    <Button variant="default" leftSection={<BackIcon size={16} />} {...leaving}>
      {words}
    </Button>
  );
}
