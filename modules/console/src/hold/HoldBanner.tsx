import { Alert, Button, Group, Text } from "@mantine/core";
import { Suspense, useState } from "react";
import { useT } from "../i18n/useT";
import { lazily } from "../shell/lazily";
import { mayOneOf, useAccount } from "../shell/session";
import { useHold } from "./api";

const ReleaseHold = lazily(() => import("./ReleaseHold"));

/** Tells everybody that nothing leaves since the desk was restored, and lets an administrator end that. */
export default function HoldBanner() {
  const t = useT();
  const account = useAccount();
  const { data: hold } = useHold();
  const [releasing, setReleasing] = useState(false);
  if (!hold?.held) return null;
  return (
    <Alert color="orange" radius={0} role="alert" title={t("hold.title")}>
      <Group justify="space-between">
        <Text size="sm">{t(`hold.reason.${hold.reason ?? "ordered"}`)}</Text>
        {mayOneOf(account, ["administrator"]) && (
          <Button color="orange" variant="filled" autoContrast onClick={() => setReleasing(true)}>
            {t("hold.release")}
          </Button>
        )}
      </Group>
      <Suspense>{releasing && <ReleaseHold hold={hold} close={() => setReleasing(false)} />}</Suspense>
    </Alert>
  );
}
