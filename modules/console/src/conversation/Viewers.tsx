import { Alert, Text } from "@mantine/core";
import { useT } from "../i18n/useT";
import { useLive } from "../live/context";
import { useAccount } from "../shell/session";

/** Who else has this conversation before them, and is perhaps writing just now. */
export function Viewers() {
  const t = useT();
  const { login } = useAccount();
  const others = useLive().viewers.filter((viewer) => viewer.login !== login);
  const writing = others.filter((viewer) => viewer.mode !== "viewing");
  const names = (of: typeof others) => of.map((viewer) => viewer.name).join(", ");
  return (
    <div role="status">
      {writing.length > 0 ? (
        <Alert color="orange" p={6} radius={0}>
          {t(writing.some((viewer) => viewer.mode === "typing") ? "conversation.typing" : "conversation.noting", {
            names: names(writing),
            count: writing.length,
          })}
        </Alert>
      ) : others.length > 0 ? (
        <Text size="xs" c="dimmed" px="md" py={4}>
          {t("conversation.viewing", { names: names(others), count: others.length })}
        </Text>
      ) : null}
    </div>
  );
}
