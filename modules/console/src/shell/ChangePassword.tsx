import { Button, Group, Modal, PasswordInput, Stack, Text } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Problem } from "../api/client";
import { usePlainly } from "../api/usePlainly";
import { useT } from "../i18n/useT";
import { SHORTEST_PASSWORD } from "./passwords";
import { Refused } from "./Refused";
import { useAccount, useChangePassword } from "./session";

/** What the desk refuses, by the box that it is about. */
const ABOUT: Record<string, "present" | "wanted"> = {
  "password-wrong": "present",
  "password-locked": "present",
  password: "wanted",
};

/** A person's own password: the one there is, and twice the one to have. */
export default function ChangePassword({ close }: { close: () => void }) {
  const t = useT();
  const plainly = usePlainly();
  const account = useAccount();
  const change = useChangePassword();
  const form = useForm({
    initialValues: { present: "", wanted: "", again: "" },
    validate: {
      present: (value) => (value ? null : t("password.present.missing")),
      wanted: (value, { present }) =>
        [...value].length < SHORTEST_PASSWORD ? t("problem.password") : value === present ? t("password.same") : null,
      again: (value, { wanted }) => (value === wanted ? null : t("password.again.other")),
    },
  });

  async function changed({ present, wanted }: { present: string; wanted: string }) {
    try {
      await change.mutateAsync({ present, wanted });
    } catch (error) {
      const box = error instanceof Problem ? ABOUT[error.code] : undefined;
      if (box) form.setFieldError(box, plainly(error));
      return;
    }
    close();
    const { notifications } = await import("@mantine/notifications");
    notifications.show({ message: t("password.changed") });
  }

  const isAboutBox = change.error instanceof Problem && change.error.code in ABOUT;
  return (
    <Modal opened onClose={close} title={t("password.change")} closeButtonProps={{ "aria-label": t("shell.close") }}>
      <form noValidate aria-label={t("password.change")} onSubmit={form.onSubmit((given) => void changed(given))}>
        <Stack>
          <Text size="sm">{t("password.hint")}</Text>
          {/* So that the browser knows whose password it keeps. */}
          <input type="text" hidden readOnly autoComplete="username" value={account.login} />
          <PasswordInput
            data-autofocus
            label={t("password.present")}
            autoComplete="current-password"
            {...form.getInputProps("present")}
          />
          <PasswordInput
            label={t("password.wanted")}
            description={t("password.wanted.hint")}
            autoComplete="new-password"
            {...form.getInputProps("wanted")}
          />
          <PasswordInput label={t("password.again")} autoComplete="new-password" {...form.getInputProps("again")} />
          <Refused error={isAboutBox ? null : change.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t("shell.cancel")}
            </Button>
            <Button type="submit" loading={change.isPending}>
              {t("password.change")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
