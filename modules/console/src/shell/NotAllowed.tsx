import { Button, Group } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useT } from "../i18n/useT";
import { Empty } from "./Empty";
import type { Place } from "./screens";

/** A screen that is not for whoever is signed in; and those that are. */
export function NotAllowed({ places }: { places: Place[] }) {
  const t = useT();
  return (
    <Empty title={t("shell.notAllowed")} hint={t("shell.notAllowed.hint")}>
      <Group>
        {places.map(({ to, word }) => (
          <Button key={to} component={Link} to={to} variant="default">
            {t(word)}
          </Button>
        ))}
      </Group>
    </Empty>
  );
}
