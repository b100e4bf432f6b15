import { Alert, Button, Stack } from "@mantine/core";
import { useT } from "../../i18n/useT";
import { Refused } from "../../shell/Refused";
import { useCheck } from "./api";

/** Really calls the other side, and says whether it would take what we tell it. */
export function Checkup({ name }: { name: string }) {
  const t = useT();
  const check = useCheck(name);
  const known = Object.entries(check.data?.known ?? {});
  return (
    <Stack gap="xs">
      <div>
        <Button variant="default" loading={check.isPending} onClick={() => check.mutate()}>
          {t("integrations.check")}
        </Button>
      </div>
      <Refused error={check.error} />
      {check.data && (
        <Alert color={check.data.good ? "green" : "orange"} role="status">
          {check.data.good ? t("integrations.check.good") : check.data.words}
          {known.map(([what, value]) => (
            <div key={what}>
              {what}: {value}
            </div>
          ))}
        </Alert>
      )}
    </Stack>
  );
}
